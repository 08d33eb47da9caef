/// The edge of the desk: what somebody at an authority has to do.
@NullMarked
package se.kansli.web.desk;

import org.jspecify.annotations.NullMarked;
