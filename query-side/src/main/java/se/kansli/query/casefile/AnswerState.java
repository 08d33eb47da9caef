package se.kansli.query.casefile;

/// How far an answer has come. Only a decision makes it the body's own, and only dispatch makes it a remissvar.
public enum AnswerState {
    TAKEN_UP,
    DRAFTING,
    PROPOSED,
    ADOPTED,
    DECLINE_DECIDED,
    DISPATCHED
}
