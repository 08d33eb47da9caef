/// What the database says when it cannot do what it is asked.
@NullMarked
package se.kansli.query.database;

import org.jspecify.annotations.NullMarked;
