/// What has been decided, by whom, when and under which paragraph.
@NullMarked
package se.kansli.kernel.decisions;

import org.jspecify.annotations.NullMarked;
