/// How questions are asked: here, or of another node that answers.
@NullMarked
package se.kansli.query.questions;

import org.jspecify.annotations.NullMarked;
