package se.kansli.kernel.records;

import java.util.regex.Pattern;

/// A file by its content. The bytes are never in an event.
///
/// @param sha256 the SHA-256 of the content, 64 lower-case hexadecimal digits
/// @param size in bytes
public record FileReference(String sha256, long size, String mediaType, String fileName) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public FileReference {
        if (!HASH.matcher(sha256).matches() || size < 0) {
            throw new IllegalArgumentException("En fil anges med SHA-256 (64 hexadecimala tecken) och storlek.");
        }
    }
}
