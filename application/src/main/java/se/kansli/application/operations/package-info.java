/// What an operator sees and does: health, measurements, and events that could not be handled.
@NullMarked
package se.kansli.application.operations;

import org.jspecify.annotations.NullMarked;
