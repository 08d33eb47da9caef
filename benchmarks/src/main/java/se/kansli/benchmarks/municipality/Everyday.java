package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;

/// What a municipality goes through, day by day. Whoever acts gives the command side's own deciders its commands, so
/// that nothing happens here that the program would have refused.
final class Everyday {

    private static final int REMISSER_OF_A_THOUSAND_CASES = 16;

    private final Municipality municipality;
    private final Chronicle chronicle;
    private final Chance chance;
    private final Agenda agenda;
    private final Organs organs = new Organs();
    private final Diaries diaries = new Diaries();
    private final Minutes minutes = new Minutes();
    private final Phrases phrases;
    private final Set<RemissCase> waiting = new LinkedHashSet<>();

    Everyday(Municipality municipality, Chronicle chronicle) {
        this.municipality = municipality;
        this.chronicle = chronicle;
        this.chance = new Chance(municipality.seed());
        this.agenda = new Agenda(municipality.from());
        this.phrases = new Phrases(chance);
    }

    void pass() {
        establish();
        List<LocalDate> days =
                municipality.from().datesUntil(municipality.until().plusDays(1)).toList();
        long workdays = days.stream().filter(Agenda::isWorkday).count();
        EventStream calendar = EventStream.of("Calendar", "calendar");
        long worked = 0;
        for (LocalDate day : days) {
            agenda.turnTo(day);
            DomainEventMessage<?> began = chronicle.calendar().does(calendar, new DayBegan(day));
            List.copyOf(waiting).forEach(remiss -> remiss.remind(began));
            if (Agenda.isWorkday(day)) {
                agenda.doTodaysWork();
                worked++;
                openCases(municipality.cases() * worked / workdays);
            }
        }
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Chance chance() {
        return chance;
    }

    Agenda agenda() {
        return agenda;
    }

    Organs organs() {
        return organs;
    }

    Diaries diaries() {
        return diaries;
    }

    Minutes minutes() {
        return minutes;
    }

    Phrases phrases() {
        return phrases;
    }

    LocalDate today() {
        return agenda.today();
    }

    boolean hasAllItsCases() {
        return diaries.registered() == municipality.cases();
    }

    void waitsForAnswers(RemissCase remiss) {
        waiting.add(remiss);
    }

    boolean isWaitingForAnswers(RemissCase remiss) {
        return waiting.contains(remiss);
    }

    void waitsNoMore(RemissCase remiss) {
        waiting.remove(remiss);
    }

    private void establish() {
        EventStream organisation = EventStream.of("Organisation", "organisation");
        for (EstablishedBody body : organs.all()) {
            Deed establishing = chronicle.deed(Officer.ADMINISTRATOR, body.code());
            establishing.does(organisation, new BodyEnlisted(body.code(), body.profile(), body.establishedOn()));
            establishing.does(
                    EventStream.of("Body", body.code()),
                    new BodyEstablished(body.code(), body.name(), body.profile(), body.partOf(), body.establishedOn()));
        }
    }

    private void openCases(long upTo) {
        while (diaries.registered() < upTo) {
            BodyCode authority = organs.oneWhereACaseBegins(chance);
            if (chance.between(1, 1000) <= REMISSER_OF_A_THOUSAND_CASES) {
                new RemissCase(this, diaries.next(authority, today())).begin();
            } else {
                new OrdinaryCase(this, diaries.next(authority, today())).begin();
            }
        }
    }
}
