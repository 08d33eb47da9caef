/// A meeting on its way in.
@NullMarked
package se.kansli.web.sitting;

import org.jspecify.annotations.NullMarked;
