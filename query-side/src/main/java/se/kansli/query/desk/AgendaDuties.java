package se.kansli.query.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.ItemNumbers;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.preparation.Readiness;
import se.kansli.query.delegation.DelegatedDecisionView;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.meetings.MeetingState;
import se.kansli.query.meetings.MeetingView;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.meetings.UrgentDecisionView;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.readycases.WaitingCase;

/// What is to be done until a meeting is over: its agenda, its summons, its numbers, its end.
public final class AgendaDuties implements DutySource {

    private final Meetings meetings;
    private final Proceedings proceedings;
    private final ReadyCases cases;
    private final DelegatedDecisions delegated;
    private final Organisation organisation;

    public AgendaDuties(
            Meetings meetings,
            Proceedings proceedings,
            ReadyCases cases,
            DelegatedDecisions delegated,
            Organisation organisation) {
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.cases = cases;
        this.delegated = delegated;
        this.organisation = organisation;
    }

    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        Map<BodyCode, BodyView> bodies = organisation.all().stream()
                .filter(body -> body.code().equals(authority) || authority.equals(body.partOf()))
                .collect(Collectors.toMap(BodyView::code, Function.identity()));
        List<MeetingEntry> unfinished = meetings.unfinished(authority);
        Map<MeetingId, ProceedingsView> told = proceedings
                .of(authority, unfinished.stream().map(entry -> entry.meeting().meetingId()))
                .collect(Collectors.toMap(ProceedingsView::meetingId, Function.identity()));
        Of of = new Of(today, bodies, unfinished, told);
        return Stream.concat(
                unfinished.stream().flatMap(of::meeting),
                bodies.keySet().stream()
                        .flatMap(body -> Stream.of(
                                        of.waiting(body, cases.waitingFor(body)),
                                        of.untold(body, meetings.urgentDecisions(DocketId.of(authority, body))),
                                        of.untold(body, delegated.firstToReport(body)))
                                .flatMap(duties -> duties)));
    }

    private record Of(
            LocalDate today,
            Map<BodyCode, BodyView> bodies,
            List<MeetingEntry> unfinished,
            Map<MeetingId, ProceedingsView> told) {

        Stream<Duty> meeting(MeetingEntry entry) {
            MeetingView meeting = entry.meeting();
            LocalDate day = meeting.time().day();
            if (day.isBefore(today)) {
                boolean goesOn = meeting.state() == MeetingState.ADJOURNED;
                return Stream.of(duty(DutyKind.CLOSE_MEETING, meeting, goesOn ? null : day));
            }
            if (meeting.state() == MeetingState.PLANNED) {
                LocalDate due = entry.summonsDueOn();
                LocalDate shownFrom = (due == null ? day : due).minusDays(DAYS_AHEAD);
                return shownFrom.isAfter(today) ? Stream.empty() : Stream.of(duty(DutyKind.SEND_SUMMONS, meeting, due));
            }
            return isToBeNumbered(meeting) ? Stream.of(duty(DutyKind.NUMBER_AGENDA, meeting, day)) : Stream.empty();
        }

        /// What waits and is on no agenda, for the next meeting that nobody has been summoned to.
        Stream<Duty> waiting(BodyCode body, List<WaitingCase> waiting) {
            Set<CaseId> onAgenda = meetingsOf(body)
                    .flatMap(entry -> items(entry.meeting().meetingId()))
                    .map(AgendaItemView::caseId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Optional<MeetingEntry> next = meetingsOf(body)
                    .filter(entry -> entry.meeting().state() == MeetingState.PLANNED
                            && !entry.meeting().time().day().isBefore(today))
                    .findFirst();
            return waiting.stream()
                    .map(WaitingCase::readiness)
                    .filter(ready -> !onAgenda.contains(ready.caseId()))
                    .map(ready -> putOnAgenda(ready, next));
        }

        Stream<Duty> untold(BodyCode body, List<UrgentDecisionView> decisions) {
            return decisions.stream()
                    .filter(decision -> decision.reportedIn() == null)
                    .map(decision -> atNextMeeting(
                            DutyKind.REPORT_URGENT_DECISION,
                            body,
                            decision.caseId().value(),
                            decision.wording()));
        }

        /// @param first of all that wait
        Stream<Duty> untold(BodyCode body, Optional<DelegatedDecisionView> first) {
            return first.stream()
                    .map(DelegatedDecisionView::decision)
                    .map(decision -> atNextMeeting(
                            DutyKind.REPORT_DELEGATED_DECISIONS,
                            body,
                            decision.value(),
                            "Delegationsbeslut från och med " + decision.printed()));
        }

        /// Whatever became of its summons.
        private Duty atNextMeeting(DutyKind kind, BodyCode body, String subject, String title) {
            Optional<MeetingView> next = meetingsOf(body)
                    .map(MeetingEntry::meeting)
                    .filter(meeting -> !meeting.time().day().isBefore(today))
                    .findFirst();
            return new Duty(
                    kind,
                    body,
                    subject,
                    null,
                    title,
                    next.map(MeetingView::meetingId).orElse(null),
                    next.map(meeting -> meeting.time().day()).orElse(null),
                    false,
                    List.of());
        }

        private static Duty putOnAgenda(Readiness ready, Optional<MeetingEntry> next) {
            return new Duty(
                    DutyKind.PUT_ON_AGENDA,
                    ready.body(),
                    ready.caseId().value(),
                    null,
                    ready.title(),
                    next.map(entry -> entry.meeting().meetingId()).orElse(null),
                    next.map(entry -> entry.summonsDueOn() == null
                                    ? entry.meeting().time().day()
                                    : entry.summonsDueOn())
                            .orElse(null),
                    false,
                    List.of());
        }

        private Stream<MeetingEntry> meetingsOf(BodyCode body) {
            return unfinished.stream().filter(entry -> entry.meeting().body().equals(body));
        }

        private boolean isToBeNumbered(MeetingView meeting) {
            BodyView body = bodies.get(meeting.body());
            return body != null
                    && body.profile().rules().itemNumbers() != ItemNumbers.HEADINGS
                    && items(meeting.meetingId()).anyMatch(item -> item.number() == null);
        }

        private Stream<AgendaItemView> items(MeetingId meetingId) {
            ProceedingsView view = told.get(meetingId);
            return view == null ? Stream.empty() : view.items().stream();
        }

        private static Duty duty(DutyKind kind, MeetingView meeting, @Nullable LocalDate byWhen) {
            return new Duty(
                    kind,
                    meeting.body(),
                    meeting.meetingId().value(),
                    null,
                    "Sammanträde " + meeting.time().day(),
                    meeting.meetingId(),
                    byWhen,
                    false,
                    List.of());
        }
    }
}
