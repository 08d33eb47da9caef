package se.kansli.web.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.kansli.command.organisation.SetDelegationOrder;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegationOrder;

/// @param validFrom the first day on which it holds
/// @param decidedBy the nämnd's decision: `KS § 12/2021`
record DelegationOrderToSet(
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 500) String decidedBy,
        @NotNull @Size(max = 1000) List<@NotNull @Valid GivenMatter> matters) {

    SetDelegationOrder command(BodyCode body) {
        return new SetDelegationOrder(
                body,
                new DelegationOrder(
                        validFrom,
                        decidedBy,
                        matters.stream().map(GivenMatter::matter).toList()));
    }
}
