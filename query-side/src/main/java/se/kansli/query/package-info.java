/// Answers. One package per question asked: a fold, its table, a finder and the views it returns.
@NullMarked
package se.kansli.query;

import org.jspecify.annotations.NullMarked;
