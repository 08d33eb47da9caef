package se.kansli.query.content;

import java.time.Instant;

/// What is known of a content by itself, whatever name a file with it may have.
///
/// @param size in bytes
/// @param mediaType what the first bytes show; a file's name may say more ([Contents#store])
public record StoredContent(String sha256, long size, String mediaType, Instant storedAt) {

    StoredContent withMediaType(String other) {
        return new StoredContent(sha256, size, other, storedAt);
    }
}
