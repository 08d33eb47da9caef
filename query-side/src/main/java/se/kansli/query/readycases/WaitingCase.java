package se.kansli.query.readycases;

import java.util.List;
import se.kansli.kernel.preparation.Readiness;

/// A case that waits for a body, beside how it differs from what was on remiss.
public record WaitingCase(Readiness readiness, List<Difference> differences) {

    public WaitingCase {
        differences = List.copyOf(differences);
    }

    static WaitingCase of(PreparedCase prepared, Readiness readiness) {
        return new WaitingCase(
                readiness, Difference.between(prepared.consulted().documents(), readiness));
    }
}
