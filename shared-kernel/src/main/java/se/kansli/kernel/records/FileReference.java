package se.kansli.kernel.records;

/// A file by its content. The bytes are never in an event.
///
/// @param sha256 the SHA-256 of the content, 64 lower-case hexadecimal digits
/// @param size in bytes
public record FileReference(String sha256, long size, String mediaType, String fileName) {

    private static final int HASH_LENGTH = 64;

    public FileReference {
        if (!isHash(sha256) || size < 0) {
            throw new IllegalArgumentException("En fil anges med SHA-256 (64 hexadecimala tecken) och storlek.");
        }
    }

    private static boolean isHash(String text) {
        return text.length() == HASH_LENGTH
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'f');
    }
}
