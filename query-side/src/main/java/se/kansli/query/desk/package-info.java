/// What lies on the desk of those who work for an authority and its bodies.
@NullMarked
package se.kansli.query.desk;

import org.jspecify.annotations.NullMarked;
