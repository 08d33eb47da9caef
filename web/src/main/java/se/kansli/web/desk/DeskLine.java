package se.kansli.web.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.desk.DeskEntry;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;

/// Something that is to be done, and where it is read more of.
///
/// @param subject the case, meeting, minutes or remiss that it is about
/// @param part the item of the meeting, or the appeal against the minutes; absent when it is about the whole
/// @param meeting the one it belongs to; for a case, the next one whose summons is not out; absent when there is none
/// @param byWhen the last day on which it is in time; absent where nothing sets one
/// @param ownDay whether the body has set the day for itself, and no law
/// @param daysLate 0 while it is in time, and where nothing sets a day
/// @param awaited those without whom it cannot be done, by their printed names
/// @param link to what it is about
record DeskLine(
        DutyKind kind,
        BodyCode body,
        String bodyName,
        String subject,
        @Nullable Integer part,
        String title,
        @Nullable MeetingId meeting,
        @Nullable LocalDate byWhen,
        boolean ownDay,
        int daysLate,
        List<String> awaited,
        String link) {

    static DeskLine of(DeskEntry entry) {
        Duty duty = entry.duty();
        return new DeskLine(
                duty.kind(),
                duty.body(),
                entry.bodyName(),
                duty.subject(),
                duty.part(),
                duty.title(),
                duty.meeting(),
                duty.byWhen(),
                duty.ownDay(),
                entry.daysLate(),
                duty.awaited(),
                link(duty));
    }

    private static String link(Duty duty) {
        return "/api/v1/"
                + switch (duty.kind()) {
                    case CLOSE_MEETING, SEND_SUMMONS -> "meetings/" + duty.subject();
                    case NUMBER_AGENDA, COLLECT_RESERVATION_REASON -> "meetings/" + duty.subject() + "/proceedings";
                    case MAKE_MINUTES_READY -> "meetings/" + duty.meeting() + "/proceedings";
                    case PUT_ON_AGENDA -> "cases/" + duty.subject() + "/readiness?body=" + duty.body();
                    case APPROVE_MINUTES, ANNOUNCE_MINUTES, ANNOUNCE_MINUTES_AGAIN, REMOVE_NOTICE, FORWARD_APPEAL ->
                        "minutes/" + duty.subject();
                    case ANSWER_REMISS -> "incoming-remisser/" + duty.subject();
                    case CLOSE_REMISS, SUMMARISE_REMISS -> "remisser/" + duty.subject();
                    case FOLLOW_UP_ASSIGNMENT -> "assignments/" + duty.subject();
                    case REPORT_DELEGATED_DECISIONS -> "delegated-decisions?state=TO_REPORT&body=" + duty.body();
                    case MINUTE_DELEGATED_DECISION -> "delegated-decisions/" + duty.subject();
                    case REPORT_URGENT_DECISION, REPORT_MOTION -> "cases/" + duty.subject();
                };
    }
}
