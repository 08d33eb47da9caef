/// The files that events name by their hash: stored once, read back only when the bytes still agree with it.
@NullMarked
package se.kansli.query.content;

import org.jspecify.annotations.NullMarked;
