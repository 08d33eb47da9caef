package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;

/// One who was asked, and what has come of it.
///
/// @param asked as it was when the remiss was sent, with its original due date
/// @param dueOn in force, after extensions
/// @param acknowledged absent until it has opened its own case
/// @param answers in the order of arrival; the first one counts, what follows supplements it
/// @param coding the latest one
/// @param silent it had not answered when the sender closed for answers
public record RemissLine(
        Remissinstans asked,
        LocalDate dueOn,
        @Nullable Acknowledgement acknowledged,
        List<Reminder> reminders,
        List<Extension> extensions,
        List<Answer> answers,
        @Nullable Coding coding,
        boolean silent) {
    public RemissLine {
        reminders = List.copyOf(reminders);
        extensions = List.copyOf(extensions);
        answers = List.copyOf(answers);
    }

    static RemissLine of(Remissinstans asked) {
        return new RemissLine(asked, asked.dueOn(), null, List.of(), List.of(), List.of(), null, false);
    }

    RemissLine after(RemissAcknowledged event) {
        Acknowledgement acknowledgement = new Acknowledgement(event.theirNumber(), event.acknowledgedOn());
        return new RemissLine(asked, dueOn, acknowledgement, reminders, extensions, answers, coding, silent);
    }

    RemissLine after(RemissinstansReminded event) {
        Reminder reminder = new Reminder(event.kind(), event.dueOn(), event.remindedOn());
        return new RemissLine(
                asked, dueOn, acknowledged, plus(reminders, reminder), extensions, answers, coding, silent);
    }

    RemissLine after(ExtensionRequestReceived event) {
        Extension asked = Extension.asked(event);
        return event.wantedDueOn().isAfter(dueOn) ? with(dueOn, plus(extensions, asked)) : with(dueOn, met(asked));
    }

    RemissLine after(ExtensionGranted event) {
        Request request = lastRequest();
        return with(event.newDueOn(), plus(request.before(), request.extension().granted(event)));
    }

    RemissLine after(ExtensionRefused event) {
        Request request = lastRequest();
        return with(dueOn, plus(request.before(), request.extension().refused(event)));
    }

    RemissLine after(RemissvarReceived event) {
        Answer answer = Answer.of(event);
        return new RemissLine(asked, dueOn, acknowledged, reminders, extensions, plus(answers, answer), coding, silent);
    }

    RemissLine after(RemissvarCoded event) {
        Coding latest = new Coding(event.overall(), event.points(), event.codedOn());
        return new RemissLine(asked, dueOn, acknowledged, reminders, extensions, answers, latest, silent);
    }

    RemissLine keptSilent() {
        return new RemissLine(asked, dueOn, acknowledged, reminders, extensions, answers, coding, true);
    }

    private RemissLine with(LocalDate newDueOn, List<Extension> newExtensions) {
        return new RemissLine(asked, newDueOn, acknowledged, reminders, newExtensions, answers, coding, silent);
    }

    /// The sender had given the time before it heard that it was wanted.
    private List<Extension> met(Extension asked) {
        Optional<Extension> given = extensions.stream()
                .filter(extension -> extension.state() == ExtensionState.GRANTED)
                .reduce((earlier, later) -> later);
        List<Extension> others = extensions.stream()
                .filter(extension -> extension.askedOn() != null
                        || given.filter(extension::equals).isEmpty())
                .toList();
        return plus(others, given.map(asked::metBy).orElse(asked));
    }

    private Request lastRequest() {
        return !extensions.isEmpty() && extensions.getLast().state() == ExtensionState.REQUESTED
                ? new Request(extensions.subList(0, extensions.size() - 1), extensions.getLast())
                : new Request(extensions, Extension.UNASKED);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    /// The request that still waits, and the extensions before it.
    private record Request(List<Extension> before, Extension extension) {}
}
