/// How an open vote stands.
@NullMarked
package se.kansli.query.ballots;

import org.jspecify.annotations.NullMarked;
