package se.kansli.query.remiss;

import java.time.LocalDate;
import se.kansli.kernel.cases.Party;

public record SpontaneousAnswer(
        int ordinal, Party from, String text, int recordNumber, boolean afterSummary, LocalDate receivedOn) {}
