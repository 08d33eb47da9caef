/// People who sit in bodies, by all the spellings of their names.
@NullMarked
package se.kansli.kernel.persons;

import org.jspecify.annotations.NullMarked;
