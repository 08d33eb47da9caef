package se.kansli.query.questions;

import java.util.function.Function;

/// Puts each question to the finder in this process.
public final class AnsweredHere implements Questions {

    private final Function<Class<?>, ?> finders;

    /// @param finders gives the finder of a class
    public AnsweredHere(Function<Class<?>, ?> finders) {
        this.finders = finders;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <F, A> A ask(Question<F, A> question) {
        return question.putTo(
                (F) finders.apply(AskedQuestion.of(question.getClass()).finder()));
    }
}
