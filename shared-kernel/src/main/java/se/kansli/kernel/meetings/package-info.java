/// Meetings of bodies, and what happens to them.
@NullMarked
package se.kansli.kernel.meetings;

import org.jspecify.annotations.NullMarked;
