/// The edge of running the house: how far the projections have come, rebuilding them, and what the policies could not
/// do.
@NullMarked
package se.kansli.web.operations;

import org.jspecify.annotations.NullMarked;
