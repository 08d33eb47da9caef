/// The edge of mandates: who is elected to a body, and who sits there.
@NullMarked
package se.kansli.web.mandates;

import org.jspecify.annotations.NullMarked;
