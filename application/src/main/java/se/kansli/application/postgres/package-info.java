/// PostgreSQL for whoever has none: unpacked from the class path, started beside the program, stopped with it.
@NullMarked
package se.kansli.application.postgres;

import org.jspecify.annotations.NullMarked;
