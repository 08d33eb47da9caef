package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.Remissinstans;

/// Resolves who is asked to the bodies that exist on the day of sending, and freezes them (CON-4).
final class AskedBodies {

    private final Bodies bodies;
    private final BodyCode sender;
    private final LocalDate today;

    AskedBodies(Bodies bodies, BodyCode sender, LocalDate today) {
        this.bodies = bodies;
        this.sender = sender;
        this.today = today;
    }

    List<Remissinstans> of(SendRemiss.Consultees consultees, LocalDate dueOn) {
        Set<EstablishedBody> asked = new LinkedHashSet<>();
        bodies.all().stream()
                .filter(this::existsToday)
                .filter(body ->
                        consultees.allNamnder() && isNamnd(body) || consultees.allCompanies() && isCompany(body))
                .forEach(asked::add);
        consultees.named().stream().map(this::named).forEach(asked::add);
        refuseUnasked(consultees.ownDueOn().keySet(), asked);
        return asked.stream()
                .map(body -> new Remissinstans(
                        body.code(),
                        body.name(),
                        body.profile(),
                        consultees.ownDueOn().getOrDefault(body.code(), dueOn)))
                .toList();
    }

    private boolean existsToday(EstablishedBody body) {
        return !body.establishedOn().isAfter(today) && !body.isDissolvedOn(today);
    }

    private boolean isNamnd(EstablishedBody body) {
        return body.profile() == RuleProfile.BOARD_SE && !body.code().equals(sender);
    }

    private boolean isCompany(EstablishedBody body) {
        return body.profile() == RuleProfile.COMPANY && !body.code().equals(sender);
    }

    private EstablishedBody named(BodyCode code) {
        if (code.equals(sender)) {
            throw Refusal.invalid(
                    "ASKS_ITSELF", "CON-4", "%s kan inte skicka en remiss till sig själv.".formatted(code));
        }
        return bodies.find(code)
                .filter(this::existsToday)
                .orElseThrow(() -> Refusal.invalid(
                        "UNKNOWN_REMISSINSTANS",
                        "CON-4",
                        "Remissinstansen %s finns inte den %s: rätta koden eller stryk den.".formatted(code, today)));
    }

    private static void refuseUnasked(Set<BodyCode> withOwnDate, Set<EstablishedBody> asked) {
        Set<BodyCode> unasked = new TreeSet<>(Comparator.comparing(BodyCode::value));
        unasked.addAll(withOwnDate);
        asked.forEach(body -> unasked.remove(body.code()));
        if (!unasked.isEmpty()) {
            throw Refusal.invalid(
                    "DUE_DATE_WITHOUT_REMISSINSTANS",
                    "CON-4",
                    "Egna svarsdatum är angivna för %s, som inte är remissinstanser.".formatted(unasked));
        }
    }
}
