package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.ReadyRemark;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.organisation.ItemNumbers;
import se.kansli.kernel.organisation.ProfileRules;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.ParagraphRange;
import se.kansli.kernel.sitting.ParagraphSettled;

/// Minutes of a meeting that are about to be made ready: which paragraphs they have, and who approves them.
final class Draft {

    private static final String APPROVAL = "MIN-2";

    private final MakeMinutesReady command;
    private final EstablishedBody body;
    private final HeldMeeting meeting;
    private final List<ParagraphSettled> paragraphs;

    private Draft(MakeMinutesReady command, EstablishedBody body, HeldMeeting meeting) {
        this.command = command;
        this.body = body;
        this.meeting = meeting;
        this.paragraphs = meeting.settled().stream().filter(this::isTold).toList();
    }

    /// @throws Refusal when the meeting has not come so far, or something is missing
    static MinutesMadeReady ready(MakeMinutesReady command, Bodies bodies, HeldMeetings meetings, LocalDate today) {
        EstablishedBody body = bodies.find(command.minutesId().body()).orElseThrow(Draft::noMeeting);
        HeldMeeting meeting =
                command.minutesId().meetingId().flatMap(meetings::find).orElseThrow(Draft::noMeeting);
        Draft draft = new Draft(command, body, meeting);
        draft.refuseTooEarly();
        Completeness.refuseIfLacking(meeting, draft.paragraphs, draft.tellsWholeMeeting());
        return draft.ready(today);
    }

    private boolean tellsWholeMeeting() {
        return command.minutesId().paragraph().isEmpty();
    }

    private boolean isTold(ParagraphSettled settled) {
        return command.minutesId()
                .paragraph()
                .map(number -> settled.immediately() && settled.number().equals(number))
                .orElse(!settled.immediately());
    }

    private void refuseTooEarly() {
        if (tellsWholeMeeting() && !meeting.isClosed()) {
            throw Refusal.conflict(
                    "MEETING_NOT_CLOSED", "MIN-1", "Sammanträdet är inte avslutat. Avsluta det och försök igen.");
        }
        if (paragraphs.isEmpty()) {
            throw tellsWholeMeeting()
                    ? Refusal.conflict("NOTHING_TO_TELL", "MIN-1", "Sammanträdet har ingen paragraf att protokollföra.")
                    : Refusal.conflict(
                            "NOT_APPROVED_AT_ONCE",
                            "MIN-9",
                            "Paragrafen förklarades inte omedelbart justerad vid sammanträdet.");
        }
    }

    private MinutesMadeReady ready(LocalDate today) {
        ProfileRules rules = body.profile().rules();
        List<LocalDate> days = tellsWholeMeeting()
                ? meeting.days()
                : List.of(paragraphs.getFirst().decidedOn());
        return new MinutesMadeReady(
                command.minutesId(),
                rules.signOff(),
                rules.announcement(),
                rules.appealable(),
                paragraphs.stream().map(Draft::told).toList(),
                printed(rules.itemNumbers()),
                days,
                signers(rules.signOff()),
                remarks(rules.signOff()),
                rules.signOff() == SignOff.WITHIN_FOURTEEN_DAYS ? StatutoryDays.approvalDue(days.getLast()) : null,
                reminder(rules.signOff()),
                today);
    }

    private List<ReadyRemark> remarks(SignOff signOff) {
        boolean asksForApprovers = signOff == SignOff.WITHIN_FOURTEEN_DAYS || signOff == SignOff.CHOSEN_APPROVER;
        List<ReadyRemark> remarks = new ArrayList<>();
        if (asksForApprovers && meeting.approvers().isEmpty()) {
            remarks.add(ReadyRemark.APPROVER_NOT_CHOSEN);
        }
        if (paragraphs.stream().anyMatch(paragraph -> deliberation(paragraph).lacksQuestions())) {
            remarks.add(ReadyRemark.QUESTIONS_NOT_TOLD);
        }
        if (paragraphs.stream()
                .anyMatch(paragraph ->
                        !elects(paragraph) && deliberation(paragraph).lacksRollCall())) {
            remarks.add(ReadyRemark.VOTES_NOT_TOLD);
        }
        return remarks;
    }

    private Deliberation deliberation(ParagraphSettled paragraph) {
        return meeting.deliberation(paragraph.item().item());
    }

    /// Only an election is voted on in secret (MTG-8).
    private static boolean elects(ParagraphSettled paragraph) {
        return paragraph.points().stream().anyMatch(point -> point.kind() == DecisionKind.APPOINT);
    }

    /// The day that a body sets for itself has no place where the law sets one.
    private @Nullable LocalDate reminder(SignOff signOff) {
        if (command.remindOn() != null && signOff == SignOff.WITHIN_FOURTEEN_DAYS) {
            throw Refusal.invalid(
                    "LAW_SETS_THE_DAY",
                    APPROVAL,
                    "Lagen säger när protokollet ska vara justerat. Ange ingen egen dag.");
        }
        return command.remindOn();
    }

    private List<Signer> signers(SignOff signOff) {
        Map<String, SignerCapacity> signers = new LinkedHashMap<>();
        switch (signOff) {
            case WITHIN_FOURTEEN_DAYS -> {
                presided().forEach(name -> signers.putIfAbsent(name, SignerCapacity.CHAIR));
                approvers(signOff).forEach(name -> signers.putIfAbsent(name, SignerCapacity.APPROVER));
            }
            case CHOSEN_APPROVER -> {
                approvers(signOff).forEach(name -> signers.putIfAbsent(name, SignerCapacity.APPROVER));
                if (signers.isEmpty()) {
                    presided().forEach(name -> signers.putIfAbsent(name, SignerCapacity.CHAIR));
                }
            }
            case ALL_WHO_TOOK_PART -> {
                presided().forEach(name -> signers.putIfAbsent(name, SignerCapacity.CHAIR));
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.tookPart().stream())
                        .forEach(name -> signers.putIfAbsent(name, SignerCapacity.PARTICIPANT));
            }
            case NONE -> {}
        }
        return signers.entrySet().stream()
                .map(signer -> new Signer(signer.getKey(), signer.getValue()))
                .toList();
    }

    /// Those whom the meeting chose and, where the law does not ask for a choice and there was none, those whom the
    /// secretary names.
    private List<String> approvers(SignOff signOff) {
        if (command.approvers().isEmpty()) {
            return meeting.approvers();
        }
        if (signOff == SignOff.WITHIN_FOURTEEN_DAYS || !meeting.approvers().isEmpty()) {
            throw Refusal.invalid(
                    "APPROVER_NOT_CHOSEN",
                    APPROVAL,
                    "De som justerar väljs vid sammanträdet, i en paragraf. Ange inga andra.");
        }
        command.approvers().forEach(name -> Required.text(APPROVAL, "Justerarens namn", name));
        return command.approvers();
    }

    /// Those who did, or who opened the meeting where nothing was taken up.
    private SequencedSet<String> presided() {
        SequencedSet<String> chairs = new LinkedHashSet<>();
        for (ParagraphSettled paragraph : paragraphs) {
            if (paragraph.presidedBy() != null) {
                chairs.add(paragraph.presidedBy());
            }
        }
        if (chairs.isEmpty()) {
            meeting.openedBy().ifPresent(chairs::add);
        }
        return chairs;
    }

    private String printed(ItemNumbers form) {
        String range = ParagraphRange.print(
                paragraphs.stream().map(ParagraphSettled::number).toList());
        return switch (form) {
            case PARAGRAPH_SERIES -> range;
            case EACH_MEETING -> "Punkt " + withoutSign(range);
            case HEADINGS -> withoutSign(range);
        };
    }

    private static String withoutSign(String range) {
        return range.substring(range.indexOf(' ') + 1);
    }

    private static MinutesParagraph told(ParagraphSettled settled) {
        return new MinutesParagraph(
                settled.item().item(),
                settled.number(),
                settled.title(),
                settled.caseId(),
                settled.outcome(),
                settled.points(),
                settled.decidedOn());
    }

    private static Refusal noMeeting() {
        return Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte.");
    }
}
