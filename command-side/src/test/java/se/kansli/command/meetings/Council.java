package se.kansli.command.meetings;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import se.kansli.command.agenda.KnownCase;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.agenda.ParagraphNumbers;
import se.kansli.command.ballots.Ballots;
import se.kansli.command.ballots.CastVotes;
import se.kansli.command.delegation.ListedDecision;
import se.kansli.command.delegation.ListedDecisions;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.persons.KnownPersons;
import se.kansli.command.persons.KnownPersons.KnownPerson;
import se.kansli.command.sitting.ApprovedMinutes;
import se.kansli.command.sitting.EarlierItems;
import se.kansli.command.sitting.UrgentDecisions;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.preparation.LaidBefore;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.sitting.AttendanceRecorded;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingOpened;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.VoteChoice;

/// A body with its rules, and a meeting of it as far as a test needs one to have come.
final class Council {

    static final LocalDate DAY = LocalDate.of(2021, 9, 22);
    static final LocalTime ONE = LocalTime.of(13, 0);
    static final CaseId CASE = new CaseId("SFN-2021-0130");
    static final String TITLE = "Yttrande över strategi för inkludering";

    final MeetingId meeting;
    private final BodyCode code;
    private final RuleProfile profile;
    private final int seats;
    private SubstituteOrder order = SubstituteOrder.AS_ELECTED;
    private @Nullable NumberingPolicy numbering = NumberingPolicy.YEAR;
    private @Nullable String remoteAllowedBy;
    private @Nullable Integer summonsDays;
    private @Nullable BodyCode stoppedFor;
    private final Set<MinutesId> approved = new HashSet<>();
    private LocalDate today = DAY;
    private LaidBefore laid = LaidBefore.NOBODY;
    private final Set<MeetingItem> postponedByMinority = new HashSet<>();
    final List<BallotOpened> opened = new ArrayList<>();
    private final List<MemberVote> cast = new ArrayList<>();
    private final Set<Integer> untold = new HashSet<>();
    private final List<ListedDecision> listed = new ArrayList<>();
    private final List<DomainEvent> past = new ArrayList<>();
    private int lastOfSeries = 89;
    private Mandates mandates = Mandates.NONE;
    private final Map<PersonId, KnownPerson> persons = new HashMap<>();

    private Council(String code, RuleProfile profile, int seats) {
        this.code = new BodyCode(code);
        this.profile = profile;
        this.seats = seats;
        meeting = MeetingId.of(DocketId.of(this.code, this.code), 6);
        MeetingTime time = new MeetingTime(DAY, ONE, null, "Stadshuset", MeetingMode.ON_SITE);
        past.add(new MeetingPlanned(meeting, time, DAY.minusMonths(3)));
    }

    static Council of(RuleProfile profile, int seats) {
        return new Council(profile == RuleProfile.COUNCIL_SE ? "KF" : "SFN", profile, seats);
    }

    static Council namnd(int seats) {
        return of(RuleProfile.BOARD_SE, seats);
    }

    static Council fullmaktige(int seats) {
        return of(RuleProfile.COUNCIL_SE, seats);
    }

    Council withOrder(SubstituteOrder newOrder) {
        order = newOrder;
        return this;
    }

    Council numberedBy(@Nullable NumberingPolicy policy) {
        numbering = policy;
        return this;
    }

    Council summonedWithin(int days) {
        summonsDays = days;
        return this;
    }

    Council remoteAllowedBy(String decision) {
        remoteAllowedBy = decision;
        return this;
    }

    /// On the register of persons.
    Council entered(PersonId person, String name) {
        persons.put(person, new KnownPerson(person, person, Set.of(name)));
        return this;
    }

    /// Found to be one whom the register has already.
    Council merged(PersonId person, PersonId into) {
        persons.put(
                person,
                new KnownPerson(person, into, requireNonNull(persons.get(into)).names()));
        return this;
    }

    /// Since 2019, and entered as a person.
    Council elected(
            PersonId person, String name, MandateRole role, @Nullable String party, @Nullable Integer servingOrder) {
        entered(person, name);
        return given(person, name, role, party, servingOrder, BoundedDay.of(LocalDate.of(2019, 1, 1)));
    }

    Council given(
            PersonId person,
            String name,
            MandateRole role,
            @Nullable String party,
            @Nullable Integer servingOrder,
            BoundedDay from) {
        mandates = mandates.after(new MandateGiven(code, person, name, role, party, servingOrder, from, null));
        return this;
    }

    Council stoppedFor(BodyCode instead) {
        stoppedFor = instead;
        return this;
    }

    Council approved(MinutesId minutes) {
        approved.add(minutes);
        return this;
    }

    Council on(LocalDate newToday) {
        today = newToday;
        return this;
    }

    Council minorityHasPostponed(MeetingItem item) {
        postponedByMinority.add(item);
        return this;
    }

    /// In the case of the body, of which records 1 to 3 are there in one version each.
    Council prepared(PreparationEvent... events) {
        for (PreparationEvent event : events) {
            laid = laid.after(event);
        }
        return this;
    }

    /// In the ballot that is opened last.
    Council cast(int attendee, VoteChoice choice) {
        cast.add(new MemberVote(attendee, choice));
        return this;
    }

    /// Of the urgent decisions with these numbers.
    Council untold(Integer... decisions) {
        untold.addAll(List.of(decisions));
        return this;
    }

    /// What delegates have decided, of which the list knows.
    Council listed(ListedDecision... decisions) {
        listed.addAll(List.of(decisions));
        return this;
    }

    Council after(DomainEvent... events) {
        past.addAll(List.of(events));
        return this;
    }

    /// With one item, announced and numbered § 90.
    Council calledTo() {
        return after(
                new ItemAdded(
                        item(1), TITLE, CASE, List.of("Anta yttrandet."), List.of(), null, null, DAY.minusDays(14)),
                new SummonsSent(meeting, List.of(1), List.of("Alla"), null, 0, null, DAY.minusDays(9)),
                new ItemsNumbered(meeting, List.of(new NumberedItem(1, ParagraphNumber.of(90))), DAY));
    }

    /// With so many members who are there, the first of them in the chair.
    Council opened(int present) {
        return openedBy(IntStream.rangeClosed(1, present)
                .mapToObj(number -> attendee(number, number == 1 ? AttendanceRole.CHAIR : AttendanceRole.MEMBER))
                .toArray(Attendee[]::new));
    }

    Council openedBy(Attendee... attendees) {
        return after(
                new AttendanceRecorded(meeting, List.of(attendees), null, null, DAY),
                new MeetingOpened(meeting, DAY, ONE, 1));
    }

    Council takenUp(int present, int needed) {
        return after(new ItemTakenUp(item(1), present, needed, 1, null, DAY));
    }

    MeetingItem item(int item) {
        return new MeetingItem(meeting, item);
    }

    static Attendee attendee(int number, AttendanceRole role) {
        return new Attendee(number, "Ledamot " + number, role, Presence.ON_SITE, null, null, null, null);
    }

    static Attendee substitute(int number, String party, int order) {
        return new Attendee(
                number, "Ersättare " + number, AttendanceRole.SUBSTITUTE, Presence.ON_SITE, party, order, null, null);
    }

    TestExecutor<Meeting> given() {
        AggregateTestFixture<Meeting> fixture = new AggregateTestFixture<>(Meeting.class);
        fixture.setReportIllegalStateChange(false);
        fixture.registerInjectableResource(
                Clock.fixed(today.atTime(14, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE));
        fixture.registerInjectableResource(new TheBody());
        fixture.registerInjectableResource(new ThePersons());
        fixture.registerInjectableResource((KnownCases) this::known);
        fixture.registerInjectableResource((ApprovedMinutes) approved::contains);
        fixture.registerInjectableResource((EarlierItems) postponedByMinority::contains);
        fixture.registerInjectableResource((UrgentDecisions) (docket, upTo) -> untold);
        fixture.registerInjectableResource((ListedDecisions) this::find);
        fixture.registerInjectableResource((ParagraphNumbers) this::take);
        fixture.registerInjectableResource(new TheBallots());
        return fixture.given(past);
    }

    private Optional<KnownCase> known(CaseId caseId) {
        return CASE.equals(caseId) ? Optional.of(new KnownCase(laid, Map.of(1, 1, 2, 1, 3, 1))) : Optional.empty();
    }

    private List<ListedDecision> find(Collection<DelegatedDecisionId> decisions) {
        return listed.stream()
                .filter(decision -> decisions.contains(decision.listed().decision()))
                .toList();
    }

    private List<ParagraphNumber> take(ParagraphSeriesId series, int count, MeetingId meetingId, LocalDate day) {
        int first = lastOfSeries + 1;
        lastOfSeries += count;
        return IntStream.rangeClosed(first, lastOfSeries)
                .mapToObj(ParagraphNumber::of)
                .toList();
    }

    private final class TheBallots implements Ballots {

        @Override
        public void open(BallotOpened ballot) {
            opened.add(ballot);
        }

        @Override
        public CastVotes close(BallotId id) {
            return new CastVotes(opened.getLast().electorate(), cast);
        }
    }

    private final class ThePersons implements KnownPersons {

        @Override
        public Optional<KnownPerson> find(PersonId person) {
            return Optional.ofNullable(persons.get(person));
        }

        @Override
        public PersonId survivorOf(PersonId person) {
            return requireNonNull(persons.get(person)).survivor();
        }
    }

    private final class TheBody implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode wanted) {
            return all().stream().filter(body -> body.code().equals(wanted)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            LocalDate established = LocalDate.of(2015, 1, 1);
            LocalRules rules = new LocalRules(
                    seats,
                    seats / 2,
                    order,
                    numbering,
                    summonsDays,
                    remoteAllowedBy,
                    profile == RuleProfile.COUNCIL_SE,
                    stoppedFor);
            EstablishedBody body = new EstablishedBody(
                    code,
                    "Organet",
                    profile,
                    null,
                    established,
                    null,
                    List.of(new LocalRulesFrom(established, rules)),
                    List.of(),
                    mandates);
            EstablishedBody other = new EstablishedBody(
                    new BodyCode("KS"), "Kommunstyrelsen", RuleProfile.BOARD_SE, null, established, null, List.of());
            return List.of(body, other);
        }
    }
}
