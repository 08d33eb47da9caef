/// Open votes that are cast one by one.
@NullMarked
package se.kansli.kernel.ballots;

import org.jspecify.annotations.NullMarked;
