package se.kansli.query.announced;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;

/// @param title absent while secrecy withholds what its case is about (REG-5)
/// @param caseId absent when it belongs to no case
public record AnnouncedItem(
        @Nullable String title, @Nullable CaseId caseId) {}
