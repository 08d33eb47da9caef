/// The edge of preparation: making a case ready for a body, and what waits for it.
@NullMarked
package se.kansli.web.preparation;

import org.jspecify.annotations.NullMarked;
