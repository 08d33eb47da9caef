/// Open votes: opening and ending them, casting votes, and how they stand.
@NullMarked
package se.kansli.web.ballots;

import org.jspecify.annotations.NullMarked;
