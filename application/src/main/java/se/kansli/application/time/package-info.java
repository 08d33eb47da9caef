/// The clock that rules are given, and what happens when a day begins.
@NullMarked
package se.kansli.application.time;

import org.jspecify.annotations.NullMarked;
