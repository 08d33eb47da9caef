/// Which assignments there are, how far each has come, and which are overdue.
@NullMarked
package se.kansli.query.followup;

import org.jspecify.annotations.NullMarked;
