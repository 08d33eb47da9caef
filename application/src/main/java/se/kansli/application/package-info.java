/// Assembles the house.
@NullMarked
package se.kansli.application;

import org.jspecify.annotations.NullMarked;
