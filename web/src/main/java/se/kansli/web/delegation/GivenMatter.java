package se.kansli.web.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.organisation.DelegatedMatter;

/// @param point as the order numbers it: `1.4`
/// @param about what it is about
/// @param delegate who decides, by office
/// @param reported whether the nämnd is told of each decision
record GivenMatter(
        @NotBlank @Size(max = 40) String point,
        @NotBlank @Size(max = 2000) String about,
        @NotBlank @Size(max = 200) String delegate,
        @NotNull Boolean reported) {

    DelegatedMatter matter() {
        return new DelegatedMatter(point, about, delegate, reported);
    }
}
