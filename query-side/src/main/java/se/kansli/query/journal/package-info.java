/// The stored log, read: by stream, by authority, from a position on.
@NullMarked
package se.kansli.query.journal;

import org.jspecify.annotations.NullMarked;
