package se.kansli.web.remiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.DelegationCheck;

/// What a delegate has considered before deciding for its body.
///
/// @param concernsGoals whether the answer is about goals, direction, scope or quality, which is not delegated
record GivenDelegationCheck(
        @NotNull Boolean concernsGoals,
        @NotBlank @Size(max = 2000) String reason) {

    static @Nullable DelegationCheck checkOf(@Nullable GivenDelegationCheck given) {
        return given == null ? null : new DelegationCheck(given.concernsGoals(), given.reason());
    }
}
