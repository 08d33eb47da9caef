package se.kansli.kernel.remiss;

import org.jspecify.annotations.Nullable;

/// One remark in an answer, coded by the sender; the free text of the answer stays the authority (CON-16).
///
/// @param point of the remitted document, such as "4.3 a"; absent for a general remark
/// @param offer what the remissinstans can do instead, if it says so
public record CodedPoint(
        @Nullable String point,
        Stance stance,
        RemarkKind kind,
        String remark,
        @Nullable String offer) {}
