/// What the API says of itself.
@NullMarked
package se.kansli.web.documentation;

import org.jspecify.annotations.NullMarked;
