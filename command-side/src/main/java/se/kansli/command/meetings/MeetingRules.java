package se.kansli.command.meetings;

import java.time.LocalDate;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.sitting.RemoteAttendance;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.DocketId;

/// Whether a body may meet then and so.
final class MeetingRules {

    private MeetingRules() {}

    static void refuseUnlessAllowed(DocketId docketId, MeetingTime time, Bodies bodies) {
        EstablishedBody body = bodyThatMeets(docketId, bodies);
        refuseWhileBodyIsNot(body, time.day());
        if (time.mode() != MeetingMode.ON_SITE) {
            RemoteAttendance.refuseUnlessAllowed(body, body.localRulesOn(time.day()));
        }
    }

    static EstablishedBody bodyThatMeets(DocketId docketId, Bodies bodies) {
        EstablishedBody body = bodies.find(docketId.body())
                .filter(found -> found.authority().equals(docketId.authority()))
                .orElseThrow(() -> Refusal.invalid(
                        "BODY_UNKNOWN",
                        "ARC-6",
                        "%s för inga sammanträden med %s.".formatted(docketId.authority(), docketId.body())));
        if (body.profile() == RuleProfile.COMPANY) {
            throw Refusal.invalid(
                    "NOT_FOR_COMPANIES",
                    "MTG-3",
                    "%s är ett bolag. Dess möten följer bolagets egna regler och förs inte här."
                            .formatted(body.name()));
        }
        return body;
    }

    private static void refuseWhileBodyIsNot(EstablishedBody body, LocalDate day) {
        if (day.isBefore(body.establishedOn())) {
            throw Refusal.invalid(
                    "BEFORE_ESTABLISHED",
                    "ARC-6",
                    "%s finns sedan %s. Ange den dagen eller en senare.".formatted(body.name(), body.establishedOn()));
        }
        if (body.isDissolvedOn(day)) {
            throw Refusal.invalid(
                    "BODY_DISSOLVED",
                    "ARC-6",
                    "%s upphörde %s och sammanträder inte efter det.".formatted(body.name(), body.dissolvedOn()));
        }
    }
}
