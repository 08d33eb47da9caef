/// The edge of the documents: what is recorded is fetched as PDF.
@NullMarked
package se.kansli.web.documents;

import org.jspecify.annotations.NullMarked;
