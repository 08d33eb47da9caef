package se.kansli.query.questions;

/// Where questions are asked, whoever answers them.
public interface Questions {

    <F, A> A ask(Question<F, A> question);
}
