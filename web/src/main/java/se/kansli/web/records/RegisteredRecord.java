package se.kansli.web.records;

import se.kansli.kernel.cases.CaseId;

public record RegisteredRecord(CaseId caseId, int recordNumber) {}
