/// Persons and mandates on their way in.
@NullMarked
package se.kansli.web.mandates;

import org.jspecify.annotations.NullMarked;
