package se.kansli.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.mandates.Membership;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.RuleProfile;

/// The bodies of the municipality, read from their own streams: an established body is seen by the very next command,
/// and a change of it within seconds. So a dissolved body may still be taken for open for as long as
/// [EventSourcedBodies] says, and no longer.
public interface Bodies {

    /// @param partOf the nämnd of an utskott
    /// @param dissolvedOn absent while the body exists
    /// @param localRules in the order in which they were set
    /// @param delegation orders, likewise
    /// @param mandates all that were ever given
    record EstablishedBody(
            BodyCode code,
            String name,
            RuleProfile profile,
            @Nullable BodyCode partOf,
            LocalDate establishedOn,
            @Nullable LocalDate dissolvedOn,
            List<LocalRulesFrom> localRules,
            List<DelegationOrder> delegation,
            Mandates mandates) {

        public EstablishedBody {
            localRules = List.copyOf(localRules);
            delegation = List.copyOf(delegation);
        }

        /// A body in which nobody has got a mandate so far, and that has delegated nothing.
        public EstablishedBody(
                BodyCode code,
                String name,
                RuleProfile profile,
                @Nullable BodyCode partOf,
                LocalDate establishedOn,
                @Nullable LocalDate dissolvedOn,
                List<LocalRulesFrom> localRules) {
            this(code, name, profile, partOf, establishedOn, dissolvedOn, localRules, List.of(), Mandates.NONE);
        }

        public boolean isDissolvedOn(LocalDate day) {
            return dissolvedOn != null && !day.isBefore(dissolvedOn);
        }

        public Optional<LocalRules> localRulesOn(LocalDate day) {
            return LocalRulesFrom.inForce(localRules, day);
        }

        /// What delegates may decide for it on a day; empty when nothing is known of that.
        public Optional<DelegationOrder> delegationOn(LocalDate day) {
            return DelegationOrder.inForce(delegation, day);
        }

        /// Who sits in it on a day; nobody once it is dissolved.
        public Membership mandatesOn(LocalDate day) {
            return (isDissolvedOn(day) ? Mandates.NONE : mandates).on(day);
        }

        /// The authority that keeps what the body does: its nämnd, or itself.
        public BodyCode authority() {
            return partOf == null ? code : partOf;
        }

        EstablishedBody renamed(String newName) {
            return new EstablishedBody(
                    code, newName, profile, partOf, establishedOn, dissolvedOn, localRules, delegation, mandates);
        }

        EstablishedBody dissolved(LocalDate on) {
            return new EstablishedBody(
                    code, name, profile, partOf, establishedOn, on, localRules, delegation, mandates);
        }

        EstablishedBody after(MandateEvent event) {
            return new EstablishedBody(
                    code,
                    name,
                    profile,
                    partOf,
                    establishedOn,
                    dissolvedOn,
                    localRules,
                    delegation,
                    mandates.after(event));
        }

        EstablishedBody with(LocalRulesFrom rules) {
            List<LocalRulesFrom> all =
                    Stream.concat(localRules.stream(), Stream.of(rules)).toList();
            return new EstablishedBody(
                    code, name, profile, partOf, establishedOn, dissolvedOn, all, delegation, mandates);
        }

        EstablishedBody with(DelegationOrder order) {
            List<DelegationOrder> all =
                    Stream.concat(delegation.stream(), Stream.of(order)).toList();
            return new EstablishedBody(
                    code, name, profile, partOf, establishedOn, dissolvedOn, localRules, all, mandates);
        }
    }

    Optional<EstablishedBody> find(BodyCode code);

    /// In the order in which they were established, the dissolved ones too.
    List<EstablishedBody> all();
}
