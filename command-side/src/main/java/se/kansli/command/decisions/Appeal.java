package se.kansli.command.decisions;

import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.organisation.RuleProfile;

/// Whether a decision can be appealed, and why (KL 13:2).
public record Appeal(boolean possible, String reason) {

    /// What somebody says of the decision, or else what the body and the kind say (MIN-7).
    public static Appeal asTold(
            @Nullable Boolean appealable, @Nullable String reason, RuleProfile profile, DecisionKind kind) {
        if ((appealable == null) != (reason == null)) {
            throw Refusal.invalid(
                    "APPEAL_HALF_TOLD", "MIN-7", "Ange både om beslutet kan överklagas och varför, eller ingetdera.");
        }
        return appealable == null || reason == null ? usual(profile, kind) : new Appeal(appealable, reason);
    }

    /// All decisions of fullmäktige; those of a nämnd by their kind; those of other bodies are not the Act's business
    /// (MIN-7).
    public static Appeal usual(RuleProfile profile, DecisionKind kind) {
        return switch (profile.rules().appealable()) {
            case EVERY_DECISION -> new Appeal(true, "beslut av fullmäktige (KL 13:2 p 1)");
            case UNLESS_PREPARATORY ->
                kind.appealableByDefault()
                        ? new Appeal(true, "inte rent förberedande eller rent verkställande (KL 13:2 p 2)")
                        : new Appeal(
                                false,
                                kind == DecisionKind.COMMISSION
                                        ? "rent verkställande (KL 13:2 p 2)"
                                        : "rent förberedande (KL 13:2 p 2)");
            case NONE -> new Appeal(false, "laglighetsprövning enligt KL 13 gäller inte detta organ");
        };
    }
}
