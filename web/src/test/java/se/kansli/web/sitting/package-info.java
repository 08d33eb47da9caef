/// What happens in a meeting, as it is written.
@NullMarked
package se.kansli.web.sitting;

import org.jspecify.annotations.NullMarked;
