/// Uploading files.
@NullMarked
package se.kansli.web.content;

import org.jspecify.annotations.NullMarked;
