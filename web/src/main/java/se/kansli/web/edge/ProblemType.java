package se.kansli.web.edge;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import se.kansli.command.Refusal;

/// The kinds of problem that the edge itself answers with; a refusal of the command side has its own code as its type.
/// The names are promises: what reads them must not break.
enum ProblemType {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "Ogiltig JSON"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "Ogiltig förfrågan"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Inloggning krävs"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Ej behörig"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Finns inte"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Metoden finns inte här"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Formatet finns inte"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "Förfrågan kom för långsamt"),
    CONFLICT(HttpStatus.CONFLICT, "Det som har hänt tillåter det inte"),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED, "Någon annan hann före"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "För stort"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Formatet tas inte emot"),
    EMPTY_FILE(HttpStatus.UNPROCESSABLE_CONTENT, "Filen är tom"),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Regeln tillåter det inte"),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Versionen måste anges"),
    TOO_MANY_AT_ONCE(HttpStatus.TOO_MANY_REQUESTS, "För mycket på en gång"),
    CORRUPT_CONTENT(HttpStatus.INTERNAL_SERVER_ERROR, "Filen är skadad"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Internt fel"),
    TRY_AGAIN(HttpStatus.SERVICE_UNAVAILABLE, "Försök igen"),
    NOT_YET_READABLE(HttpStatus.SERVICE_UNAVAILABLE, "Ännu inte läsbart"),
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "Fullt just nu"),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "Databasen svarar inte"),
    STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE, "Lagringsutrymmet är slut");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    static ProblemType of(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> REFUSED;
            case CONFLICT -> CONFLICT;
            case FORBIDDEN -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
        };
    }

    /// The kind for what Spring or the container has stopped with this status. Who speaks another HTTP than we do has
    /// asked wrongly.
    static ProblemType of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> TOO_SLOW;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_AT_ONCE;
            case 503 -> TRY_AGAIN;
            case 501, 505 -> INVALID_REQUEST;
            case 507 -> STORAGE_FULL;
            default -> status.is4xxClientError() ? INVALID_REQUEST : INTERNAL;
        };
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    URI uri() {
        return uriOf(name());
    }

    /// `NOT_ADOPTED` is `urn:kansli:problem:not-adopted`.
    static URI uriOf(String code) {
        return URI.create("urn:kansli:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
