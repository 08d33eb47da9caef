/// The edge of minutes that were not made here: reading their text, importing them, and reading what was imported.
@NullMarked
package se.kansli.web.imports;

import org.jspecify.annotations.NullMarked;
