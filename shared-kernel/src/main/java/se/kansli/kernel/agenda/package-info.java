/// What a meeting is called to decide: its items, its summons, and the numbers of its paragraphs.
@NullMarked
package se.kansli.kernel.agenda;

import org.jspecify.annotations.NullMarked;
