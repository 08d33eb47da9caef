package se.kansli.web.records;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.FileReference;

/// A file that lies in the content store already, as its upload answered. The store is asked only about what is well
/// described.
@GroupSequence({GivenFile.class, GivenFile.WellDescribed.class})
@StoredFile(groups = GivenFile.WellDescribed.class)
public record GivenFile(
        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "Ange SHA-256 med 64 hexadecimala tecken.")
        String sha256,

        @Schema(example = "48213") @NotNull @PositiveOrZero Long size,

        @Schema(example = "application/pdf")
        @NotBlank
        @Size(max = 200)
        @Pattern(
                regexp = "[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(; ?[\\w-]+=[\\w-]+)?",
                message = "Ange en medietyp, som application/pdf.")
        String mediaType,

        @Schema(example = "Strategi för inkludering.pdf") @NotBlank @Size(max = 255)
        String fileName) {

    interface WellDescribed {}

    public FileReference reference() {
        return new FileReference(sha256, size, mediaType, fileName);
    }

    public static @Nullable FileReference referenceOf(@Nullable GivenFile file) {
        return file == null ? null : file.reference();
    }
}
