/// Reads the text of minutes, referat and meeting notes, and proposes what to import. A printed form is never
/// corrected.
@NullMarked
package se.kansli.reader;

import org.jspecify.annotations.NullMarked;
