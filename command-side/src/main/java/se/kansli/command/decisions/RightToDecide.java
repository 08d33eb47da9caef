package se.kansli.command.decisions;

import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.decisions.DecisionReference;

/// Whether a delegate may decide what it decided (KL 6:37).
final class RightToDecide {

    private RightToDecide() {}

    /// What delegates may decide is known of a body only when its delegation order is.
    static void refuseUnlessDelegated(DecisionReference reference, Bodies bodies) {
        String point = reference.delegation();
        if (point == null) {
            return;
        }
        bodies.find(reference.body())
                .flatMap(body -> body.delegationOn(reference.date()))
                .filter(order -> order.matter(point).isEmpty())
                .ifPresent(order -> {
                    throw Refusal.invalid(
                            "NOT_DELEGATED",
                            "KL 6:37",
                            "Delegationsordningen för %s från %s har ingen punkt %s."
                                    .formatted(reference.body(), order.validFrom(), point));
                });
    }
}
