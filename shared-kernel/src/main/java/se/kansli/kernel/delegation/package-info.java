/// What delegates decide for a nämnd, and how it learns of that (KL 6:37-40).
@NullMarked
package se.kansli.kernel.delegation;

import org.jspecify.annotations.NullMarked;
