/// The remiss on both sides: sending it, receiving it, answering it, and compiling the answers.
@NullMarked
package se.kansli.command.remiss;

import org.jspecify.annotations.NullMarked;
