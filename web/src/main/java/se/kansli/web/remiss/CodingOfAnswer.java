package se.kansli.web.remiss;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.remiss.CodeRemissvar;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.Stance;

record CodingOfAnswer(
        @NotNull BodyCode remissinstans,
        @NotNull Stance overall,
        @NotNull @Size(max = 500) List<@NotNull @Valid Point> points) {

    /// @param point of the remitted document, such as "4.3 a"; absent for a general remark
    /// @param offer what the remissinstans can do instead, if it says so
    @Schema(name = "PointToCode")
    record Point(
            @Schema(example = "4.3 a") @Nullable @Size(max = 50)
            String point,

            @NotNull Stance stance,
            @NotNull RemarkKind kind,
            @NotBlank @Size(max = 10_000) String remark,
            @Nullable @Size(max = 10_000) String offer) {

        private CodedPoint coded() {
            return new CodedPoint(point, stance, kind, remark, offer);
        }
    }

    CodeRemissvar command(RemissId remissId) {
        return new CodeRemissvar(
                remissId.caseId(),
                remissId,
                remissinstans,
                overall,
                points.stream().map(Point::coded).toList());
    }
}
