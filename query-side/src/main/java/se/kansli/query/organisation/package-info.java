/// Which bodies there are and were, what they were called, and whose part they are.
@NullMarked
package se.kansli.query.organisation;

import org.jspecify.annotations.NullMarked;
