/// Recording what was decided.
@NullMarked
package se.kansli.command.decisions;

import org.jspecify.annotations.NullMarked;
