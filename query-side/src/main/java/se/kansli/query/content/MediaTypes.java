package se.kansli.query.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// Tells what a file is by its first bytes. Its name is heard only within what they allow: an .exe named .pdf is no
/// pdf, but a zip named .docx is a Word document.
final class MediaTypes {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private MediaTypes() {}

    static String ofContent(byte[] beginning) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(beginning), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ofFile(String ofContent, @Nullable String fileName) {
        if (fileName == null) {
            return ofContent;
        }
        String ofName = KNOWN.getMimeType(fileName).toString();
        return allows(ofContent, ofName) ? ofName : ofContent;
    }

    /// Whether a file with this content can be of the claimed type. Every type is a kind of octet stream, so bytes that
    /// show nothing allow nothing else.
    static boolean allows(String ofContent, String claimed) {
        return claimed.equals(ofContent)
                || (!ofContent.equals(MimeTypes.OCTET_STREAM)
                        && KNOWN.getMediaTypeRegistry()
                                .isSpecializationOf(MediaType.parse(claimed), MediaType.parse(ofContent)));
    }
}
