/// Open votes that are cast one by one, at the same moment, and counted once.
@NullMarked
package se.kansli.command.ballots;

import org.jspecify.annotations.NullMarked;
