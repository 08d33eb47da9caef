/// The acceptance scenarios, played over the public API on a real PostgreSQL.
@NullMarked
package se.kansli.application.acceptance;

import org.jspecify.annotations.NullMarked;
