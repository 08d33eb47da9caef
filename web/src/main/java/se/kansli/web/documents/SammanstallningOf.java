package se.kansli.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.ConsultedPoint;
import se.kansli.documents.ConsulteeAnswer;
import se.kansli.documents.Opinion;
import se.kansli.documents.PointOfView;
import se.kansli.documents.Remissammanstallning;
import se.kansli.documents.UninvitedAnswer;
import se.kansli.query.remiss.Compilation;
import se.kansli.query.remiss.Counts;
import se.kansli.query.remiss.SpontaneousAnswer;
import se.kansli.web.remiss.Words;

/// The answers to a remiss as they stand on a day, in the words of the page that shows them (CON-17).
record SammanstallningOf(RemissFacts remiss, Compilation compilation) {

    private static final Words WORDS = new Words();

    Remissammanstallning sammanstallning() {
        return new Remissammanstallning(
                remiss.sender(),
                compilation.today(),
                remiss.caseNumber(),
                remiss.sent().title(),
                remiss.decision(),
                remiss.sent().remissinstanserAsPrinted(),
                WORDS.phase(compilation.phase()) + " " + counted(compilation.counts()),
                remiss.sent().question(),
                remiss.sent().sentOn(),
                remiss.sent().dueOn(),
                remiss.documents(),
                compilation.replies().stream().map(SammanstallningOf::answer).toList(),
                compilation.spontaneous().stream()
                        .map(SammanstallningOf::uninvited)
                        .toList(),
                points(compilation.contested()),
                points(compilation.otherPoints()),
                compilation.generalRemarks().stream()
                        .map(SammanstallningOf::view)
                        .toList());
    }

    private static String counted(Counts counts) {
        return Stream.of(
                        some(counts.answered(), "svarade i tid"),
                        some(counts.answeredLate(), "svarade för sent"),
                        some(counts.declined(), "avstod"),
                        some(counts.noAnswer(), "svarade inte"),
                        some(counts.overdue(), "har inte svarat och är sena"),
                        some(counts.waiting(), "har tid kvar"),
                        some(counts.cancelled(), "hann inte svara före återkallelsen"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "Av " + counts.asked() + " tillfrågade: ", "."));
    }

    private static @Nullable String some(int number, String what) {
        return number == 0 ? null : number + " " + what;
    }

    private static ConsulteeAnswer answer(Compilation.Reply reply) {
        String extended = reply.extensions().stream().map(WORDS::extension).collect(Collectors.joining(". "));
        return new ConsulteeAnswer(
                reply.name(),
                reply.theirNumber() == null ? null : reply.theirNumber().printed(),
                reply.dueOn(),
                extended.isEmpty() ? null : extended,
                reply.receivedOn(),
                WORDS.status(reply),
                reply.overall() == null ? null : WORDS.stance(reply.overall()),
                reply.text(),
                reply.reservations().stream()
                        .map(one -> new Opinion(one.member(), one.text()))
                        .toList());
    }

    private static UninvitedAnswer uninvited(SpontaneousAnswer answer) {
        return new UninvitedAnswer(
                answer.from().name(),
                answer.receivedOn(),
                answer.afterSummary() ? "efter sammanställningen" : null,
                answer.text());
    }

    private static List<ConsultedPoint> points(List<Compilation.Point> points) {
        return points.stream()
                .map(point -> new ConsultedPoint(
                        point.point(),
                        point.voices().stream().map(SammanstallningOf::view).toList()))
                .toList();
    }

    private static PointOfView view(Compilation.Voice voice) {
        return new PointOfView(
                voice.name(),
                WORDS.stance(voice.stance()),
                WORDS.kind(voice.kind()),
                voice.offer() == null ? voice.remark() : voice.remark() + "\n\nErbjuder: " + voice.offer());
    }
}
