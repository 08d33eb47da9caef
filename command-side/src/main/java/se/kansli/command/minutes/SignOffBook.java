package se.kansli.command.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.ReadyRemark;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ParagraphSettled;

/// Who approves the minutes, who has, and what somebody holds against them.
final class SignOffBook {

    private static final String APPROVAL = "MIN-2";
    private static final String NO_REWRITING = "MIN-13";

    private final MinutesMadeReady ready;
    private final Map<String, LocalDate> signed = new LinkedHashMap<>();
    private boolean disputed;
    private @Nullable LocalDate approvedOn;

    SignOffBook(MinutesMadeReady ready) {
        this.ready = ready;
    }

    List<MinutesEvent> sign(ApproveMinutes command, LocalDate today) {
        refuseUnlessToBeApproved();
        Required.notAfter(APPROVAL, "Justeringsdagen", command.on(), today);
        if (command.on().isBefore(lastMeetingDay())) {
            throw Refusal.invalid(
                    "BEFORE_THE_MEETING",
                    APPROVAL,
                    "Sammanträdet hölls %s. Protokollet kan inte ha justerats före det.".formatted(lastMeetingDay()));
        }
        if (isWithoutApprovers()) {
            throw Refusal.conflict(
                    "APPROVER_NOT_CHOSEN",
                    APPROVAL,
                    "Sammanträdet valde ingen att justera. Låt organet självt godkänna protokollet senare.");
        }
        refuseUnlessSigner(command.signer());
        MinutesSigned last = new MinutesSigned(ready.minutesId(), command.signer(), command.means(), command.on());
        return signed.size() + 1 < ready.signers().size()
                ? List.of(last)
                : List.of(last, approved(null, latest(command.on())));
    }

    MinutesDisputed dispute(DisputeMinutes command, LocalDate today) {
        refuseUnlessToBeApproved();
        refuseUnlessSigner(command.by());
        Required.text(NO_REWRITING, "Den avvikande meningen", command.text());
        return new MinutesDisputed(ready.minutesId(), command.paragraph(), command.by(), command.text(), today);
    }

    /// What the next meeting decides in their stead, when those who were to approve do not agree or nobody was chosen.
    MinutesApproved approveAt(MeetingItem item, HeldMeetings meetings) {
        refuseUnlessToBeApproved();
        if (!disputed && !isWithoutApprovers()) {
            throw Refusal.conflict(
                    "NOT_DISPUTED",
                    APPROVAL,
                    "De som ska justera är valda och ingen har anmält avvikande mening. Låt dem justera.");
        }
        boolean another = ready.minutesId()
                .meetingId()
                .filter(told -> told.docketId().equals(item.meeting().docketId()) && !told.equals(item.meeting()))
                .isPresent();
        LocalDate decidedOn = Optional.of(item)
                .filter(later -> another)
                .flatMap(later -> meetings.find(later.meeting()))
                .flatMap(meeting -> meeting.settled(item.item()))
                .filter(settled -> settled.outcome() == ItemOutcome.DECIDED)
                .map(ParagraphSettled::decidedOn)
                .filter(day -> !day.isBefore(lastMeetingDay()))
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_DECIDED_THERE",
                        APPROVAL,
                        "Ärendet är inte avgjort vid ett senare sammanträde med samma organ."));
        return approved(item, decidedOn);
    }

    void remember(MinutesSigned event) {
        signed.put(event.signer(), event.signedOn());
    }

    void remember(MinutesApproved event) {
        approvedOn = event.approvedOn();
    }

    void rememberDispute() {
        disputed = true;
    }

    private MinutesApproved approved(@Nullable MeetingItem atMeeting, LocalDate on) {
        LocalDate due = ready.approvalDueOn();
        return new MinutesApproved(
                ready.minutesId(),
                atMeeting,
                due,
                due == null ? 0 : Days.late(due, on),
                ready.announcement() == Announcement.NOTICE_BOARD ? StatutoryDays.announcementDue(on) : null,
                on);
    }

    private LocalDate latest(LocalDate on) {
        return Stream.concat(signed.values().stream(), Stream.of(on))
                .max(Comparator.naturalOrder())
                .orElse(on);
    }

    private LocalDate lastMeetingDay() {
        return ready.meetingDays().getLast();
    }

    private boolean isWithoutApprovers() {
        return ready.signOff() == SignOff.WITHIN_FOURTEEN_DAYS
                && ready.remarks().contains(ReadyRemark.APPROVER_NOT_CHOSEN);
    }

    private void refuseUnlessToBeApproved() {
        if (ready.signOff() == SignOff.NONE) {
            throw Refusal.conflict("MERE_NOTES", APPROVAL, "Organet för anteckningar, som ingen justerar.");
        }
        if (approvedOn != null) {
            throw Refusal.conflict(
                    "ALREADY_APPROVED",
                    NO_REWRITING,
                    "Protokollet justerades %s och ändras inte. Det som är fel rättas med en anteckning."
                            .formatted(approvedOn));
        }
    }

    private void refuseUnlessSigner(String name) {
        if (ready.signers().stream().noneMatch(signer -> signer.name().equals(name))) {
            throw Refusal.invalid(
                    "NOT_A_SIGNER",
                    APPROVAL,
                    "Protokollet justeras av %s."
                            .formatted(
                                    ready.signers().stream().map(Signer::name).collect(Collectors.joining(", "))));
        }
        if (signed.containsKey(name)) {
            throw Refusal.conflict("ALREADY_SIGNED", APPROVAL, "%s har justerat %s.".formatted(name, signed.get(name)));
        }
    }
}
