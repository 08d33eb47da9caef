/// The edge of the content store: taking files in. They go out through the records that name them.
@NullMarked
package se.kansli.web.content;

import org.jspecify.annotations.NullMarked;
