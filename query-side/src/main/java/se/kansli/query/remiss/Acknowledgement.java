package se.kansli.query.remiss;

import java.time.LocalDate;
import se.kansli.kernel.cases.CaseReference;

public record Acknowledgement(CaseReference theirNumber, LocalDate acknowledgedOn) {}
