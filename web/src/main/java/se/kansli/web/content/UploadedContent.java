package se.kansli.web.content;

import se.kansli.query.content.StoredContent;

/// What a record's file is named by.
record UploadedContent(String sha256, long size, String mediaType) {

    static UploadedContent of(StoredContent content) {
        return new UploadedContent(content.sha256(), content.size(), content.mediaType());
    }
}
