package se.kansli.web.records;

import se.kansli.kernel.cases.CaseId;

record AddedVersion(CaseId caseId, int recordNumber, int version) {}
