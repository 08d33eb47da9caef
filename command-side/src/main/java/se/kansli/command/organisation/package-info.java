/// Establishing, renaming and dissolving the bodies of the municipality.
@NullMarked
package se.kansli.command.organisation;

import org.jspecify.annotations.NullMarked;
