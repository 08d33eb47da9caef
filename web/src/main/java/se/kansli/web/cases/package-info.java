/// The edge of the diarium's writing side: registering cases, and what can be done to one as such.
@NullMarked
package se.kansli.web.cases;

import org.jspecify.annotations.NullMarked;
