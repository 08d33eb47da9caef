package se.kansli.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.RuleProfile;

/// @param partOf the nämnd, for an utskott
/// @param localRules in the order in which they were set
/// @param dissolvedOn absent while the body exists
public record BodyView(
        BodyCode code,
        String name,
        List<FormerName> formerNames,
        RuleProfile profile,
        @Nullable BodyCode partOf,
        LocalDate establishedOn,
        List<LocalRulesFrom> localRules,
        @Nullable LocalDate dissolvedOn) {

    public BodyView {
        formerNames = List.copyOf(formerNames);
        localRules = List.copyOf(localRules);
    }

    BodyView renamed(String newName, LocalDate on) {
        return new BodyView(
                code,
                newName,
                Stream.concat(formerNames.stream(), Stream.of(new FormerName(name, on)))
                        .toList(),
                profile,
                partOf,
                establishedOn,
                localRules,
                dissolvedOn);
    }

    BodyView with(LocalRulesFrom rules) {
        return new BodyView(
                code,
                name,
                formerNames,
                profile,
                partOf,
                establishedOn,
                Stream.concat(localRules.stream(), Stream.of(rules)).toList(),
                dissolvedOn);
    }

    BodyView dissolved(LocalDate on) {
        return new BodyView(code, name, formerNames, profile, partOf, establishedOn, localRules, on);
    }
}
