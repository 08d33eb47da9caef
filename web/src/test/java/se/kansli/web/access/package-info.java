/// Who may read what.
@NullMarked
package se.kansli.web.access;

import org.jspecify.annotations.NullMarked;
