/// The minutes of a meeting: who approves them, the notice on the board, appeals, corrections and copies.
@NullMarked
package se.kansli.kernel.minutes;

import org.jspecify.annotations.NullMarked;
