package se.kansli.web.records;

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
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "Ange SHA-256 med 64 hexadecimala tecken.")
        String sha256,

        @NotNull @PositiveOrZero Long size,

        @NotBlank
        @Size(max = 200)
        @Pattern(
                regexp = "[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(; ?[\\w-]+=[\\w-]+)?",
                message = "Ange en medietyp, som application/pdf.")
        String mediaType,

        @NotBlank @Size(max = 255) String fileName) {

    interface WellDescribed {}

    public FileReference reference() {
        return new FileReference(sha256, size, mediaType, fileName);
    }

    public static @Nullable FileReference referenceOf(@Nullable GivenFile file) {
        return file == null ? null : file.reference();
    }
}
