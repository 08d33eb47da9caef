package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.ProfileRules;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphRange;
import se.kansli.kernel.sitting.ItemOutcome;

/// What happens to minutes, in short. § 90 only prepares; every other paragraph grants money.
public final class Told {

    public static final String CHAIR = "Dzenita Abaza";
    public static final String KARIN = "Karin Holm";

    private static final int PREPARATORY = 90;

    private Told() {}

    public static MinutesMadeReady ready(MinutesId minutesId, RuleProfile profile, String met, Integer... numbers) {
        ProfileRules rules = profile.rules();
        LocalDate day = LocalDate.parse(met);
        List<ParagraphNumber> paragraphs =
                List.of(numbers).stream().map(ParagraphNumber::of).toList();
        return new MinutesMadeReady(
                minutesId,
                rules.signOff(),
                rules.announcement(),
                rules.appealable(),
                paragraphs.stream().map(number -> paragraph(number, day)).toList(),
                ParagraphRange.print(paragraphs),
                List.of(day),
                List.of(new Signer(CHAIR, SignerCapacity.CHAIR), new Signer(KARIN, SignerCapacity.APPROVER)),
                List.of(),
                rules.signOff() == SignOff.WITHIN_FOURTEEN_DAYS ? StatutoryDays.approvalDue(day) : null,
                null,
                day.plusDays(1));
    }

    public static MinutesSigned signed(MinutesId minutesId, String signer, String on) {
        return new MinutesSigned(minutesId, signer, SigningMeans.PAPER, LocalDate.parse(on));
    }

    public static MinutesApproved approved(MinutesId minutesId, RuleProfile profile, String on) {
        LocalDate day = LocalDate.parse(on);
        return new MinutesApproved(
                minutesId,
                null,
                null,
                0,
                profile.rules().announcement() == Announcement.NOTICE_BOARD ? StatutoryDays.announcementDue(day) : null,
                day);
    }

    public static MinutesAnnounced announced(MinutesId minutesId, int notice, String on) {
        LocalDate day = LocalDate.parse(on);
        LocalDate last = StatutoryDays.lastAppealDay(day);
        return new MinutesAnnounced(
                minutesId, notice, "Kansliet", null, 0, last, StatutoryDays.noticeRemovableFrom(last), day);
    }

    static AppealReceived appealed(MinutesId minutesId, int appeal, int paragraph, String on, boolean inTime) {
        return new AppealReceived(
                minutesId,
                appeal,
                ParagraphNumber.of(paragraph),
                "Föreningen Grannar",
                AppealAddressee.MUNICIPALITY,
                inTime,
                LocalDate.parse(on));
    }

    private static MinutesParagraph paragraph(ParagraphNumber number, LocalDate day) {
        boolean prepares = number.equals(ParagraphNumber.of(PREPARATORY));
        DecisionPoint point = new DecisionPoint(
                1,
                prepares ? DecisionKind.ADOPT_AS_OWN : DecisionKind.GRANT,
                "Nämnden beslutar enligt förslaget.",
                !prepares,
                "Beslutets slag",
                null);
        return new MinutesParagraph(1, number, "Ärende " + number, null, ItemOutcome.DECIDED, List.of(point), day);
    }
}
