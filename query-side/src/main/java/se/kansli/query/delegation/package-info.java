/// What delegates may decide for a nämnd, what they decided, and whether the nämnd knows of it (KL 6:37-40).
@NullMarked
package se.kansli.query.delegation;

import org.jspecify.annotations.NullMarked;
