package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;

/// All that has happened to a remiss that was sent, whatever day it is.
record Remiss(
        SentRemiss sent,
        List<RemissLine> lines,
        List<SpontaneousAnswer> spontaneous,
        @Nullable LocalDate closedOn,
        @Nullable Integer summaryRecord,
        @Nullable LocalDate summarisedOn,
        @Nullable String cancelReason,
        @Nullable LocalDate cancelledOn) {
    Remiss {
        lines = List.copyOf(lines);
        spontaneous = List.copyOf(spontaneous);
    }

    static Remiss of(RemissSent event) {
        return new Remiss(
                SentRemiss.of(event),
                event.remissinstanser().stream().map(RemissLine::of).toList(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    Remiss after(OutgoingRemissEvent event) {
        return switch (event) {
            case RemissSent again -> of(again);
            case RemissAcknowledged by -> with(by.remissinstans(), line -> line.after(by));
            case RemissinstansReminded by -> with(by.remissinstans(), line -> line.after(by));
            case ExtensionRequestReceived by -> with(by.remissinstans(), line -> line.after(by));
            case ExtensionGranted by -> with(by.remissinstans(), line -> line.after(by));
            case ExtensionRefused by -> with(by.remissinstans(), line -> line.after(by));
            case RemissvarReceived by -> with(by.remissinstans(), line -> line.after(by));
            case RemissvarCoded by -> with(by.remissinstans(), line -> line.after(by));
            case SpontaneousAnswerReceived by ->
                new Remiss(
                        sent,
                        lines,
                        Stream.concat(spontaneous.stream(), Stream.of(SpontaneousAnswer.of(by)))
                                .toList(),
                        closedOn,
                        summaryRecord,
                        summarisedOn,
                        cancelReason,
                        cancelledOn);
            case RemissClosedForAnswers by -> closed(by);
            case RemissSummarised by ->
                new Remiss(
                        sent,
                        lines,
                        spontaneous,
                        closedOn,
                        by.recordNumber(),
                        by.summarisedOn(),
                        cancelReason,
                        cancelledOn);
            case RemissCancelled by ->
                new Remiss(
                        sent, lines, spontaneous, closedOn, summaryRecord, summarisedOn, by.reason(), by.cancelledOn());
        };
    }

    RemissPhase phase() {
        if (cancelledOn != null) {
            return RemissPhase.CANCELLED;
        }
        if (summarisedOn != null) {
            return RemissPhase.SUMMARISED;
        }
        return closedOn == null ? RemissPhase.ANSWERING : RemissPhase.CLOSED_FOR_ANSWERS;
    }

    /// Whether the sender has something left to do.
    boolean isOpen() {
        return phase() == RemissPhase.ANSWERING || phase() == RemissPhase.CLOSED_FOR_ANSWERS;
    }

    /// What the sender has to do on that day.
    Optional<Duty> duty(LocalDate today) {
        return switch (phase()) {
            case ANSWERING -> closing(today);
            case CLOSED_FOR_ANSWERS -> Optional.of(duty(DutyKind.SUMMARISE_REMISS, null, List.of()));
            case SUMMARISED, CANCELLED -> Optional.empty();
        };
    }

    private Optional<Duty> closing(LocalDate today) {
        List<String> awaited = lines.stream()
                .filter(line -> line.answers().isEmpty())
                .map(line -> line.asked().name())
                .toList();
        LocalDate due = lines.stream()
                .filter(line -> line.answers().isEmpty())
                .map(RemissLine::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return due != null && due.minusDays(DutySource.DAYS_AHEAD).isAfter(today)
                ? Optional.empty()
                : Optional.of(duty(DutyKind.CLOSE_REMISS, due, awaited));
    }

    private Duty duty(DutyKind kind, @Nullable LocalDate byWhen, List<String> awaited) {
        return Duty.about(sent.remissId().value(), kind, sent.sender(), sent.title(), byWhen, awaited);
    }

    private Remiss closed(RemissClosedForAnswers by) {
        return with(by.closedOn(), line -> by.silent().contains(line.asked().body()) ? line.keptSilent() : line);
    }

    private Remiss with(BodyCode body, UnaryOperator<RemissLine> change) {
        return with(closedOn, line -> line.asked().body().equals(body) ? change.apply(line) : line);
    }

    private Remiss with(@Nullable LocalDate newClosedOn, UnaryOperator<RemissLine> change) {
        return new Remiss(
                sent,
                lines.stream().map(change).toList(),
                spontaneous,
                newClosedOn,
                summaryRecord,
                summarisedOn,
                cancelReason,
                cancelledOn);
    }
}
