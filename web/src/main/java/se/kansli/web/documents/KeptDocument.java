package se.kansli.web.documents;

import se.kansli.query.content.StoredContent;

/// What a record's file is named by.
record KeptDocument(String sha256, long size, String mediaType, String fileName) {

    static KeptDocument of(StoredContent content, String fileName) {
        return new KeptDocument(content.sha256(), content.size(), content.mediaType(), fileName);
    }
}
