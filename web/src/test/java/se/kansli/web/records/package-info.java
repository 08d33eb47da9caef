/// Files on their way in and out.
@NullMarked
package se.kansli.web.records;

import org.jspecify.annotations.NullMarked;
