/// Who asks, and what that one may read. What may be done is said on each command.
@NullMarked
package se.kansli.web.access;

import org.jspecify.annotations.NullMarked;
