/// A municipality that never was: its bodies, its officers and what they do for some years, in the form in which the
/// program stores it. The same seed gives the same municipality.
@NullMarked
package se.kansli.benchmarks.municipality;

import org.jspecify.annotations.NullMarked;
