/// What happened in one case, or at one meeting, in order: what, who, when it was true and when it was recorded.
@NullMarked
package se.kansli.query.timeline;

import org.jspecify.annotations.NullMarked;
