/// The remiss (referral for opinion), on both sides of the border between two authorities.
@NullMarked
package se.kansli.kernel.remiss;

import org.jspecify.annotations.NullMarked;
