/// What everyone may see.
@NullMarked
package se.kansli.web.publicdiarium;

import org.jspecify.annotations.NullMarked;
