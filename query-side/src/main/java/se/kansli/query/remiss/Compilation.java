package se.kansli.query.remiss;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.Stance;

/// The remissammanställning (CON-17): every remissinstans, the silent and the late too, and the version it was asked
/// about.
///
/// @param contested the points that somebody opposes
/// @param generalRemarks those on no point of the document
/// @param today the day by which overdue is told
public record Compilation(
        SentRemiss sent,
        RemissPhase phase,
        Counts counts,
        List<Reply> replies,
        List<Point> contested,
        List<Point> otherPoints,
        List<Voice> generalRemarks,
        List<SpontaneousAnswer> spontaneous,
        LocalDate today) {
    public Compilation {
        replies = List.copyOf(replies);
        contested = List.copyOf(contested);
        otherPoints = List.copyOf(otherPoints);
        generalRemarks = List.copyOf(generalRemarks);
        spontaneous = List.copyOf(spontaneous);
    }

    static Compilation of(RemissView remiss) {
        Map<Boolean, List<Point>> points =
                Point.of(remiss.lines()).collect(Collectors.partitioningBy(Point::isContested));
        return new Compilation(
                remiss.sent(),
                remiss.phase(),
                remiss.counts(),
                remiss.lines().stream().map(Reply::of).toList(),
                requireNonNull(points.get(true)),
                requireNonNull(points.get(false)),
                Voice.in(remiss.lines())
                        .filter(remark -> remark.point().isEmpty())
                        .map(Remark::voice)
                        .toList(),
                remiss.spontaneous(),
                remiss.today());
    }

    /// @param theirNumber the number of its own case; absent while that is not known
    /// @param dueOn in force, after extensions
    /// @param extensions those that it asked for or was given, in order
    /// @param receivedOn when its answer came; absent when there is none, as `text`
    /// @param overall absent until the answer is coded
    public record Reply(
            BodyCode body,
            String name,
            @Nullable CaseReference theirNumber,
            LocalDate dueOn,
            List<Extension> extensions,
            LineStatus status,
            @Nullable LocalDate receivedOn,
            int daysLate,
            boolean afterSummary,
            @Nullable Stance overall,
            @Nullable String text,
            List<Reservation> reservations) {
        public Reply {
            extensions = List.copyOf(extensions);
            reservations = List.copyOf(reservations);
        }

        static Reply of(LineView view) {
            RemissLine line = view.line();
            Optional<Answer> answer = line.answers().stream().findFirst();
            return new Reply(
                    line.asked().body(),
                    line.asked().name(),
                    line.acknowledged() == null ? null : line.acknowledged().theirNumber(),
                    line.dueOn(),
                    line.extensions(),
                    view.status(),
                    answer.map(Answer::receivedOn).orElse(null),
                    view.daysLate(),
                    answer.map(Answer::afterSummary).orElse(false),
                    line.coding() == null ? null : line.coding().overall(),
                    answer.map(Answer::text).orElse(null),
                    answer.map(Answer::reservations).orElse(List.of()));
        }
    }

    /// A point of the remitted document and what was said on it.
    public record Point(String point, List<Voice> voices) {
        private static final Pattern NUMBER = Pattern.compile("\\d+");

        public Point {
            voices = List.copyOf(voices);
        }

        /// In the order of the document: 4.3 a before 10.1.
        static Stream<Point> of(List<LineView> lines) {
            Comparator<String> asInTheDocument = Comparator.comparing(Point::sortable);
            return Voice.in(lines)
                    .filter(remark -> remark.point().isPresent())
                    .collect(Collectors.groupingBy(
                            remark -> remark.point().get(),
                            () -> new TreeMap<>(asInTheDocument.thenComparing(Comparator.naturalOrder())),
                            Collectors.mapping(Remark::voice, Collectors.toList())))
                    .entrySet()
                    .stream()
                    .map(point -> new Point(point.getKey(), point.getValue()));
        }

        boolean isContested() {
            return voices.stream().anyMatch(voice -> voice.stance() == Stance.OPPOSE);
        }

        private static String sortable(String point) {
            return NUMBER.matcher(point)
                    .replaceAll(number ->
                            "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
        }
    }

    /// One remark and whose it is.
    public record Voice(
            BodyCode body,
            String name,
            Stance stance,
            RemarkKind kind,
            String remark,
            @Nullable String offer) {

        static Stream<Remark> in(List<LineView> lines) {
            return lines.stream()
                    .map(LineView::line)
                    .flatMap(line -> codedPoints(line)
                            .map(point -> new Remark(Optional.ofNullable(point.point()), of(line.asked(), point))));
        }

        private static Voice of(Remissinstans by, CodedPoint point) {
            return new Voice(by.body(), by.name(), point.stance(), point.kind(), point.remark(), point.offer());
        }

        private static Stream<CodedPoint> codedPoints(RemissLine line) {
            return line.coding() == null ? Stream.empty() : line.coding().points().stream();
        }
    }

    private record Remark(Optional<String> point, Voice voice) {}
}
