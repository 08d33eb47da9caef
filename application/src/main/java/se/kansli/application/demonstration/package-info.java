/// What only the default profile has: a clock that can be set, users with known passwords, an issuer of their tokens,
/// and the story of KS 2021/0486.
@NullMarked
package se.kansli.application.demonstration;

import org.jspecify.annotations.NullMarked;
