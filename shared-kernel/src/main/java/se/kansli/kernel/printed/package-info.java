/// Minutes as they are printed, whoever made them: what was read out of them, word for word, and what is doubtful in
/// them.
@NullMarked
package se.kansli.kernel.printed;

import org.jspecify.annotations.NullMarked;
