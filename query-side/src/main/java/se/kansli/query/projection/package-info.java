/// How views are kept: a pure fold over the events, whether they come live, in a rebuild, or in a replay to some day in
/// the past.
@NullMarked
package se.kansli.query.projection;

import org.jspecify.annotations.NullMarked;
