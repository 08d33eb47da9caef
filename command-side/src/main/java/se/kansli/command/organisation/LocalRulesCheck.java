package se.kansli.command.organisation;

import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.organisation.ItemNumbers;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.RuleProfile;

/// What a municipality cannot decide for a body, because the law has.
final class LocalRulesCheck {

    /// Fullmäktige is announced at least one week before (KL 5:13).
    private static final int COUNCIL_SUMMONS_DAYS = 7;

    private LocalRulesCheck() {}

    static void refuseUnlawful(String body, RuleProfile profile, LocalRules rules) {
        refuseForCompany(body, profile);
        refuseWrongNumbers(body, rules);
        refuseNumberingWithoutSeries(body, profile, rules);
        if (rules.remoteAllowedBy() != null) {
            Required.text("MTG-5", "Fullmäktiges beslut om deltagande på distans", rules.remoteAllowedBy());
        }
        if (profile == RuleProfile.COUNCIL_SE) {
            refuseShortSummons(body, rules.summonsDays());
            refuseClosedCouncil(body, rules.publicMeetings());
        }
    }

    static void refuseForCompany(String body, RuleProfile profile) {
        if (profile == RuleProfile.COMPANY) {
            throw Refusal.invalid(
                    "NOT_FOR_COMPANIES",
                    "MTG-3",
                    "%s är ett bolag. Dess möten följer bolagets egna regler och förs inte här.".formatted(body));
        }
    }

    private static void refuseWrongNumbers(String body, LocalRules rules) {
        Integer days = rules.summonsDays();
        if (rules.seats() < 1 || rules.substitutes() < 0 || days != null && days < 0) {
            throw Refusal.invalid(
                    "NUMBER_OUT_OF_RANGE",
                    "MTG-3",
                    "%s har minst en ledamot, och inget antal är mindre än noll.".formatted(body));
        }
    }

    private static void refuseNumberingWithoutSeries(String body, RuleProfile profile, LocalRules rules) {
        if (rules.numbering() != null && profile.rules().itemNumbers() != ItemNumbers.PARAGRAPH_SERIES) {
            throw Refusal.invalid(
                    "NO_PARAGRAPH_SERIES",
                    "MIN-14",
                    "%s numrerar inte sina ärenden i en serie av paragrafer. Ta bort uppgiften om serien."
                            .formatted(body));
        }
    }

    private static void refuseShortSummons(String body, @Nullable Integer days) {
        if (days != null && days < COUNCIL_SUMMONS_DAYS) {
            throw Refusal.invalid(
                    "SUMMONS_TOO_LATE",
                    "MTG-1",
                    "%s kungörs minst %d dagar före sammanträdet (5 kap. 13 § kommunallagen), inte %d."
                            .formatted(body, COUNCIL_SUMMONS_DAYS, days));
        }
    }

    private static void refuseClosedCouncil(String body, boolean publicMeetings) {
        if (!publicMeetings) {
            throw Refusal.invalid(
                    "COUNCIL_IS_PUBLIC",
                    "MTG-13",
                    "Sammanträden med %s är offentliga (5 kap. 42 § kommunallagen).".formatted(body));
        }
    }
}
