/// The edge of the register of persons.
@NullMarked
package se.kansli.web.persons;

import org.jspecify.annotations.NullMarked;
