/// The minutes of meetings, from when they are complete until nobody can appeal, and the notice board.
@NullMarked
package se.kansli.query.minutes;

import org.jspecify.annotations.NullMarked;
