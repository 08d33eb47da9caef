/// Which cases wait for which body, and how what is laid before it differs from what was on remiss.
@NullMarked
package se.kansli.query.readycases;

import org.jspecify.annotations.NullMarked;
