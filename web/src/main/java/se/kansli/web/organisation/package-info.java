/// The edge of the organisation: the bodies of the municipality and their series.
@NullMarked
package se.kansli.web.organisation;

import org.jspecify.annotations.NullMarked;
