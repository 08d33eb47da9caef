/// Making a case ready for the body that is to decide.
@NullMarked
package se.kansli.command.preparation;

import org.jspecify.annotations.NullMarked;
