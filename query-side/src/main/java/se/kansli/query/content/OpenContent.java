package se.kansli.query.content;

import java.io.IOException;
import java.io.OutputStream;

/// A content whose bytes were found whole a moment ago, ready to be sent.
public final class OpenContent {

    private final StoredContent content;
    private final Contents contents;

    OpenContent(StoredContent content, Contents contents) {
        this.content = content;
        this.contents = contents;
    }

    public StoredContent content() {
        return content;
    }

    /// Writes the bytes, chunk by chunk. No connection is held while the receiver is slow.
    public void writeTo(OutputStream out) throws IOException {
        contents.copy(content, out);
    }
}
