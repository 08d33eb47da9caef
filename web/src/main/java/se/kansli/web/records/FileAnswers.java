package se.kansli.web.records;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
    private static final Pattern MISLEADING =
            Pattern.compile("[\"/\\\\\\p{Cntrl}\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

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
                                .filename(saveable(file.fileName()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", RUN_NOTHING)
                .body(content);
    }

    /// A name that leads to another folder, or reads otherwise than it is written, is no name to save under.
    private static String saveable(String fileName) {
        return MISLEADING.matcher(fileName).replaceAll("_");
    }

    private static MediaType mediaType(FileReference file) {
        try {
            return MediaType.parseMediaType(file.mediaType());
        } catch (InvalidMediaTypeException asPrintedElsewhere) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
