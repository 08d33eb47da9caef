/// What a meeting is to take up, and what happens while the body sits.
@NullMarked
package se.kansli.query.proceedings;

import org.jspecify.annotations.NullMarked;
