/// The event store: how events are written and read back, and which faults of the database mean "try again".
@NullMarked
package se.kansli.application.store;

import org.jspecify.annotations.NullMarked;
