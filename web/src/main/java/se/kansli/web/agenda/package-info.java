/// The edge of what a meeting is to take up.
@NullMarked
package se.kansli.web.agenda;

import org.jspecify.annotations.NullMarked;
