package se.kansli.kernel.remiss;

/// Declining is an answer, silence is not (CON-13).
public enum AnswerKind {
    YTTRANDE,
    DECLINED
}
