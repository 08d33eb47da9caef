package se.kansli.query.inbox;

import java.time.LocalDate;
import se.kansli.kernel.remiss.AnswerKind;

public record SentAnswer(AnswerKind kind, LocalDate answeredOn) {}
