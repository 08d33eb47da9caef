package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.cases.SecrecyGround;

/// The rule that a secrecy mark names (REG-5): `25 kap. 1 § OSL`.
public record GivenGround(
        @Schema(example = "25 kap. 1 § OSL") @NotBlank @Size(max = 200)
        String provision) {

    public SecrecyGround ground() {
        return new SecrecyGround(provision);
    }
}
