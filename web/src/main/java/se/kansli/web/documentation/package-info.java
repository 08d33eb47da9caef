/// The description of the API for those who build on it: OpenAPI 3.1.
@NullMarked
package se.kansli.web.documentation;

import org.jspecify.annotations.NullMarked;
