/// How a remiss that was sent stands: who has answered, who is late, and the compilation of the answers.
@NullMarked
package se.kansli.query.remiss;

import org.jspecify.annotations.NullMarked;
