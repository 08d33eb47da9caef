/// What is stored for ever: events, and the values they are made of. One package per concept; `ls` tells all that can
/// happen.
@NullMarked
package se.kansli.kernel;

import org.jspecify.annotations.NullMarked;
