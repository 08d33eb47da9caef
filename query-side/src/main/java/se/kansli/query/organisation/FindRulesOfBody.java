package se.kansli.query.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks for the rules that a body runs under on a day.
public record FindRulesOfBody(BodyCode code, LocalDate on) implements Question<Organisation, Optional<RulesInForce>> {

    @Override
    public Optional<RulesInForce> putTo(Organisation finder) {
        return finder.find(code).map(body -> RulesInForce.of(body, on));
    }
}
