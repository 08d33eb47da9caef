/// The edge of a meeting while the body sits.
@NullMarked
package se.kansli.web.sitting;

import org.jspecify.annotations.NullMarked;
