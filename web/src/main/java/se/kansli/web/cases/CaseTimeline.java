package se.kansli.web.cases;

import java.util.List;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.timeline.TimelineEntry;

/// What happened in the case, in order.
record CaseTimeline(CaseId caseId, List<TimelineEntry> entries) {}
