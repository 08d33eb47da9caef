/// What has been sent to an authority on remiss, and how far its answer has come.
@NullMarked
package se.kansli.query.inbox;

import org.jspecify.annotations.NullMarked;
