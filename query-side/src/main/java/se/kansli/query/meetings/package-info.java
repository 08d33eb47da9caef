/// The meetings of bodies, as they are planned.
@NullMarked
package se.kansli.query.meetings;

import org.jspecify.annotations.NullMarked;
