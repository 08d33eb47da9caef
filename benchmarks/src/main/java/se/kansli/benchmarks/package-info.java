/// Measures; nothing depends on it.
@NullMarked
package se.kansli.benchmarks;

import org.jspecify.annotations.NullMarked;
