package se.kansli.web.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.query.content.Contents;

@RestController
@RequestMapping(path = "/api/v1/contents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Filer", description = "Files are stored once, by their hash")
final class ContentsController {

    private final Contents contents;

    ContentsController(Contents contents) {
        this.contents = contents;
    }

    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ladda upp en fil",
            description =
                    "The body is the file itself. What comes back is what a record names its file by; the same content is stored once.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    UploadedContent store(
            InputStream body, @RequestParam(required = false) @Nullable @Size(max = 255) String fileName) {
        return UploadedContent.of(contents.store(body, fileName));
    }
}
