package se.kansli.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// The bodies of the municipality, read from their own streams: an established body is seen by the very next command,
/// and a change of it within seconds. So a dissolved body may still be taken for open for as long as
/// [EventSourcedBodies] says, and no longer.
public interface Bodies {

    /// @param partOf the nämnd of an utskott
    /// @param dissolvedOn absent while the body exists
    record EstablishedBody(
            BodyCode code,
            String name,
            RuleProfile profile,
            @Nullable BodyCode partOf,
            LocalDate establishedOn,
            @Nullable LocalDate dissolvedOn) {

        public boolean isDissolvedOn(LocalDate day) {
            return dissolvedOn != null && !day.isBefore(dissolvedOn);
        }
    }

    Optional<EstablishedBody> find(BodyCode code);

    /// In the order in which they were established, the dissolved ones too.
    List<EstablishedBody> all();
}
