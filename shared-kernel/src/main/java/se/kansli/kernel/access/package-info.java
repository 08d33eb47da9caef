/// Who acts, in which role, for which authority: stored beside every event.
@NullMarked
package se.kansli.kernel.access;

import org.jspecify.annotations.NullMarked;
