/// The diarium as the authority itself reads it: one entry per case, found by either side's number, by its titles old
/// and new, and by its parties.
@NullMarked
package se.kansli.query.diarium;

import org.jspecify.annotations.NullMarked;
