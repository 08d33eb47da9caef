/// What the registers share in being searched: words, numbers, and where a page ended.
@NullMarked
package se.kansli.query.search;

import org.jspecify.annotations.NullMarked;
