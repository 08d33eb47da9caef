@NullMarked
package se.kansli.query.imports;

import org.jspecify.annotations.NullMarked;
