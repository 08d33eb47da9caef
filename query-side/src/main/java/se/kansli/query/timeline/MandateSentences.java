package se.kansli.query.timeline;

import static se.kansli.query.timeline.Sentences.sentence;

import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.mandates.MandateEnded;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;

/// What happens to persons and their mandates, as Swedish sentences.
final class MandateSentences {

    private MandateSentences() {}

    static String of(MandateEvent event) {
        return switch (event) {
            case MandateGiven by ->
                "%s%s blev %s i %s %s."
                        .formatted(
                                by.name(),
                                by.party() == null ? "" : " (" + by.party() + ")",
                                words(by.role()),
                                by.body(),
                                words(by.from()));
            case MandateEnded by ->
                "%s slutade som %s i %s %s: %s"
                        .formatted(by.person(), words(by.role()), by.body(), words(by.until()), sentence(by.reason()));
        };
    }

    static String of(PersonEvent event) {
        return switch (event) {
            case PersonEntered by -> "%s fördes in som %s.".formatted(by.name(), by.person());
            case PersonAlsoCalled by -> "%s heter också %s.".formatted(by.person(), by.name());
            case PersonMergedInto by ->
                "%s fördes samman med %s: %s".formatted(by.person(), by.into(), sentence(by.reason()));
            case PersonUnmerged by -> "%s skildes från %s: %s".formatted(by.person(), by.from(), sentence(by.reason()));
        };
    }

    private static String words(BoundedDay day) {
        return day.earliest().equals(day.latest())
                ? "den " + day.latest()
                : "någon dag från %s till %s".formatted(day.earliest(), day.latest());
    }

    private static String words(MandateRole role) {
        return switch (role) {
            case CHAIR -> "ordförande";
            case FIRST_VICE_CHAIR -> "förste vice ordförande";
            case SECOND_VICE_CHAIR -> "andre vice ordförande";
            case MEMBER -> "ledamot";
            case SUBSTITUTE -> "ersättare";
        };
    }
}
