/// Minutes that were made elsewhere: what is printed in them, what is doubtful, and where words are found.
@NullMarked
package se.kansli.query.imports;

import org.jspecify.annotations.NullMarked;
