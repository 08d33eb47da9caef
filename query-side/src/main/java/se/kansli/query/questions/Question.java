package se.kansli.query.questions;

/// What may be asked, with all that its finder needs to know; as a command is what may be wished. It is a record, so
/// that it can travel to a node that answers.
///
/// @param <F> the finder that knows
/// @param <A> the answer
public interface Question<F, A> {

    A putTo(F finder);
}
