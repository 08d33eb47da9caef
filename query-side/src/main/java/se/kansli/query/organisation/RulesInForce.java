package se.kansli.query.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.ProfileRules;
import se.kansli.kernel.organisation.RuleProfile;

/// The rules that a body runs under on one day: those of its profile, and what the municipality has decided for it.
///
/// @param local absent where nothing has been decided
/// @param quorum how many must be present to decide (MTG-3); absent where the seats are not known
public record RulesInForce(
        BodyCode body,
        LocalDate on,
        RuleProfile profile,
        ProfileRules rules,
        @Nullable LocalRules local,
        @Nullable Integer quorum) {

    static RulesInForce of(BodyView body, LocalDate on) {
        Optional<LocalRules> local = LocalRulesFrom.inForce(body.localRules(), on);
        ProfileRules rules = body.profile().rules();
        return new RulesInForce(
                body.code(),
                on,
                body.profile(),
                rules,
                local.orElse(null),
                local.map(decided -> rules.quorum().needed(decided.seats())).orElse(null));
    }
}
