/// The inbox as it is read and followed.
@NullMarked
package se.kansli.web.inbox;

import org.jspecify.annotations.NullMarked;
