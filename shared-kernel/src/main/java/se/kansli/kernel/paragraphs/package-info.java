/// What a meeting, an item and a paragraph of the minutes are called.
@NullMarked
package se.kansli.kernel.paragraphs;

import org.jspecify.annotations.NullMarked;
