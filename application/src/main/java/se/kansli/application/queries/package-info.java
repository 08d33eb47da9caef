/// The questions that can be asked, each with its tables.
@NullMarked
package se.kansli.application.queries;

import org.jspecify.annotations.NullMarked;
