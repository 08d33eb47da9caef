/// What the tests of the query side share: a real PostgreSQL.
@NullMarked
package se.kansli.query;

import org.jspecify.annotations.NullMarked;
