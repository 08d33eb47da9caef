/// Decides. `ls` in a concept's package tells all one may ask of it; `policy` tells all that happens by itself.
@NullMarked
package se.kansli.command;

import org.jspecify.annotations.NullMarked;
