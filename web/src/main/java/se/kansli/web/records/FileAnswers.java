package se.kansli.web.records;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.kansli.kernel.records.FileReference;
import se.kansli.query.content.Contents;
import se.kansli.query.content.OpenContent;
import se.kansli.web.access.Reading;

/// Hands out files. Whatever is in one, the browser saves it and runs nothing of it.
@Component
public class FileAnswers {

    private static final String RUN_NOTHING = "sandbox; default-src 'none'";

    private final Contents contents;

    FileAnswers(Contents contents) {
        this.contents = contents;
    }

    /// The file as a download, checked against its hash before the first byte leaves.
    public ResponseEntity<OpenContent> of(FileReference file) {
        OpenContent content = contents.open(file.sha256()).orElseThrow(Reading::nothingThere);
        return ResponseEntity.ok()
                .contentType(mediaType(file))
                .contentLength(content.content().size())
                .eTag("\"" + file.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", RUN_NOTHING)
                .body(content);
    }

    private static MediaType mediaType(FileReference file) {
        try {
            return MediaType.parseMediaType(file.mediaType());
        } catch (InvalidMediaTypeException asPrintedElsewhere) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
