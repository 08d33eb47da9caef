/// Everything that happens by itself. Each class is named for its rule; the system carries facts and reminds, and never
/// decides (KL 6:38 second paragraph).
@NullMarked
package se.kansli.command.policy;

import org.jspecify.annotations.NullMarked;
