package se.kansli.web.remiss;

import se.kansli.kernel.cases.CaseId;

record WrittenMemo(CaseId caseId, int version) {}
