/// What is laid before a body for it to decide.
@NullMarked
package se.kansli.kernel.preparation;

import org.jspecify.annotations.NullMarked;
