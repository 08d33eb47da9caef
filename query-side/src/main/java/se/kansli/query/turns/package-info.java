/// Whose turn it is among the nodes that share this database.
@NullMarked
package se.kansli.query.turns;

import org.jspecify.annotations.NullMarked;
