/// What happens while a body sits: who is there, what is moved and put, what is decided, and what it settles.
@NullMarked
package se.kansli.kernel.sitting;

import org.jspecify.annotations.NullMarked;
