/// The edge of the diarium for those who work at an authority.
@NullMarked
package se.kansli.web.diarium;

import org.jspecify.annotations.NullMarked;
