package se.kansli.web.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.organisation.SetLocalRules;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.organisation.SubstituteOrder;

/// @param numbering absent where it is not known, or where paragraphs form no series
/// @param summonsDays absent where nothing is decided
/// @param remoteAllowedBy fullmäktige's decision that members may attend from elsewhere
/// @param stoppedFor the body that decides instead when a member stops a decision; only in Denmark (MTG-14)
record LocalRulesToSet(
        @NotNull LocalDate validFrom,

        @Schema(example = "13") @NotNull @Positive @Max(1000)
        Integer seats,

        @Schema(example = "7") @NotNull @PositiveOrZero @Max(1000)
        Integer substitutes,

        @NotNull SubstituteOrder substituteOrder,
        @Nullable NumberingPolicy numbering,
        @Nullable @Min(0) @Max(90) Integer summonsDays,
        @Nullable @Size(max = 500) String remoteAllowedBy,
        @NotNull Boolean publicMeetings,
        @Nullable BodyCode stoppedFor) {

    SetLocalRules command(BodyCode body) {
        return new SetLocalRules(
                body,
                new LocalRules(
                        seats,
                        substitutes,
                        substituteOrder,
                        numbering,
                        summonsDays,
                        remoteAllowedBy,
                        publicMeetings,
                        stoppedFor),
                validFrom);
    }
}
