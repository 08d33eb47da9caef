package se.kansli.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Choice;
import se.kansli.documents.Conflict;
import se.kansli.documents.Decision;
import se.kansli.documents.MemberVote;
import se.kansli.documents.Opinion;
import se.kansli.documents.Paper;
import se.kansli.documents.Tally;
import se.kansli.documents.Vote;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.ConflictView;
import se.kansli.query.proceedings.MemberText;
import se.kansli.query.proceedings.QuestionView;
import se.kansli.query.proceedings.VoteView;

/// One item of a meeting, in the parts that Swedish and Danish documents have in common.
record ItemFacts(MeetingFacts meeting, AgendaItemView item) {

    static @Nullable String caseNumber(@Nullable CaseId caseId) {
        return caseId == null ? null : caseId.issuedAs().toString();
    }

    List<Paper> papers() {
        return item.documents().stream()
                .map(document -> Paper.of("", document.title()))
                .toList();
    }

    /// A declaration of jäv that the body did not try is told as a jäv when the person took no part.
    List<Conflict> conflicts() {
        return item.conflicts().stream()
                .map(one -> new Conflict(meeting.nameAndParty(one.attendee()), one.ground(), isDisqualified(one)))
                .toList();
    }

    List<Vote> votes() {
        return item.questions().stream()
                .flatMap(question -> vote(question).stream())
                .toList();
    }

    List<Opinion> reservations() {
        return opinions(item.reservations());
    }

    List<Opinion> notes() {
        return opinions(item.notes());
    }

    /// The decision to the letter; absent when there was none.
    ///
    /// @param points as they are approved
    @Nullable
    Decision decision(List<DecisionPoint> points) {
        if (points.isEmpty()) {
            return null;
        }
        List<String> wordings = points.stream().map(DecisionPoint::wording).toList();
        boolean goOn = !meeting.isDanish() && wordings.stream().allMatch(wording -> wording.startsWith("att "));
        return new Decision(goOn ? meeting.body() + " beslutar" : null, wordings, comment(), stopped(points.size()));
    }

    /// `Anna Berg (A)`, with the points when the others stand; absent when nobody stopped any (MTG-14).
    private @Nullable String stopped(int decided) {
        return item.stops().stream()
                .map(stop -> meeting.nameAndParty(stop.by())
                        + (stop.points().size() == decided ? "" : " (punkt " + listed(stop.points()) + ")"))
                .reduce((one, next) -> one + "; " + next)
                .orElse(null);
    }

    private static String listed(List<Integer> points) {
        return points.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// What became of the item; absent when it was decided, or has not been handled.
    @Nullable
    String outcome() {
        if (item.outcome() == null || !item.points().isEmpty()) {
            return null;
        }
        String outcome = Wording.outcome(item.outcome(), meeting.isDanish());
        return item.reason() == null ? outcome : outcome + " " + item.reason();
    }

    private boolean isDisqualified(ConflictView conflict) {
        return Objects.requireNonNullElseGet(
                conflict.disqualified(), () -> !item.tookPart().contains(conflict.attendee()));
    }

    private Optional<Vote> vote(QuestionView question) {
        VoteView held = question.vote();
        if (held == null) {
            return Optional.empty();
        }
        String result = Wording.result(held, Boolean.TRUE.equals(question.answeredYes()), meeting.isDanish());
        List<MemberVote> rollCall = held.rollCall().stream()
                .map(cast -> new MemberVote(
                        meeting.name(cast.attendee()),
                        meeting.attendee(cast.attendee()).attendee().party(),
                        choice(cast.choice())))
                .toList();
        return Optional.of(
                rollCall.isEmpty()
                        ? Vote.closed(
                                held.yesMeans(),
                                held.noMeans(),
                                new Tally(held.yes(), held.no(), held.abstained(), 0),
                                result)
                        : Vote.open(held.yesMeans(), held.noMeans(), rollCall, result));
    }

    private static Choice choice(VoteChoice choice) {
        return switch (choice) {
            case YES -> Choice.YES;
            case NO -> Choice.NO;
            case ABSTAIN -> Choice.ABSTAIN;
        };
    }

    private List<Opinion> opinions(List<MemberText> texts) {
        return texts.stream()
                .map(text -> new Opinion(meeting.nameAndParty(text.by()), text.text()))
                .toList();
    }

    private @Nullable String comment() {
        String text = Stream.concat(Stream.ofNullable(item.comment()), adopted(item.adopted()))
                .reduce((one, next) -> one + "\n\n" + next)
                .orElse("");
        return text.isEmpty() ? null : text;
    }

    /// The yttrande that became the body's own (CON-9), where the decision changed it or wrote it.
    private static Stream<String> adopted(@Nullable AdoptedText adopted) {
        return adopted == null
                ? Stream.of()
                : Stream.of(adopted.changes(), adopted.text()).filter(Objects::nonNull);
    }
}
