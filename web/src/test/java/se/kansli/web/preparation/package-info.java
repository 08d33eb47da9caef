/// Cases on their way to a body.
@NullMarked
package se.kansli.web.preparation;

import org.jspecify.annotations.NullMarked;
