/// The edge of the inbox: what an authority is asked, taking it up, and word of what changes.
@NullMarked
package se.kansli.web.inbox;

import org.jspecify.annotations.NullMarked;
