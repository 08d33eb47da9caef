/// The list of what delegates decided for a nämnd (KL 6:40).
@NullMarked
package se.kansli.command.delegation;

import org.jspecify.annotations.NullMarked;
