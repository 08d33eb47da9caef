/// Who has been entered, by every spelling, and who may be one.
@NullMarked
package se.kansli.query.persons;

import org.jspecify.annotations.NullMarked;
