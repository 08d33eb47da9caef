/// What delegates may decide for a nämnd, and what they decided.
@NullMarked
package se.kansli.web.delegation;

import org.jspecify.annotations.NullMarked;
