package se.kansli.web.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.content.Contents;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.edge.FormInsteadOfFile;
import se.kansli.web.edge.Transfer;

@RestController
@OpenTo(Askers.REGISTERERS_OF_RECORDS)
@RequestMapping(path = "/api/v1/contents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Filer", description = "Files are stored once, by their hash")
final class ContentsController {

    private static final Set<MediaType> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.parseMediaType("multipart/*"));

    private final Contents contents;

    ContentsController(Contents contents) {
        this.contents = contents;
    }

    @Transfer
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ladda upp en fil",
            description =
                    "The body is the file itself, not a form. What comes back is what a record names its file by; the same content is stored once. "
                            + "Only the authority that uploads it may name it; `authority` is needed by those who work for several (REG-9).",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    UploadedContent store(
            InputStream body,
            @Parameter(hidden = true)
                    @RequestHeader(
                            name = HttpHeaders.CONTENT_TYPE,
                            defaultValue = MediaType.APPLICATION_OCTET_STREAM_VALUE)
                    MediaType mediaType,
            @RequestParam(required = false) @Nullable BodyCode authority,
            @RequestParam(required = false) @Nullable @Size(max = 255) String fileName,
            @AuthenticationPrincipal Actor actor) {
        if (FORMS.stream().anyMatch(form -> form.includes(mediaType))) {
            throw new FormInsteadOfFile();
        }
        return UploadedContent.of(contents.store(Uploader.of(actor, authority), body, fileName));
    }
}
