/// What is recorded, printed.
@NullMarked
package se.kansli.web.documents;

import org.jspecify.annotations.NullMarked;
