/// The compilation as people read it.
@NullMarked
package se.kansli.web.remiss;

import org.jspecify.annotations.NullMarked;
