/// Reading and importing minutes.
@NullMarked
package se.kansli.web.imports;

import org.jspecify.annotations.NullMarked;
