package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.kansli.command.Refusal;
import se.kansli.query.content.ContentTooLarge;
import se.kansli.query.content.CorruptContent;
import se.kansli.query.content.EmptyContent;
import se.kansli.query.content.UploadBrokenOff;
import se.kansli.query.database.DatabaseFault;
import se.kansli.query.journal.UnreadableEvent;
import se.kansli.web.edge.Problem.Fault;

/// The one place where what went wrong becomes an answer. No answer tells more than the sentence: no class, no stack,
/// no SQL.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int LONGEST_WAIT_SECONDS = 3;

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request) {
        return Problem.of(refusal, request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> stale(ConflictingModificationException stale, HttpServletRequest request) {
        String sentence =
                "Det som begäran gäller har ändrats sedan den version som anges i If-Match. Läs om det och försök igen.";
        return Problem.of(ProblemType.STALE_VERSION, sentence, request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> versionMissing(VersionMissing missing, HttpServletRequest request) {
        String sentence = "Ange i If-Match den version som ändringen bygger på, så som ETag visar den.";
        return Problem.of(ProblemType.VERSION_REQUIRED, sentence, request).answer();
    }

    /// Others write to the same stream, or there is no room just now.
    @ExceptionHandler({
        ConcurrencyException.class,
        AggregateStreamCreationException.class,
        CommandTimedOut.class,
        NobodyAnswers.class,
        TooManyListeners.class
    })
    ResponseEntity<Problem> busy(Exception busy, HttpServletRequest request) {
        LOG.warn(
                "Request {} may be tried again: {}",
                Correlation.of(request),
                busy.getClass().getName());
        return tryAgain(request);
    }

    /// Nothing is logged: those who are refused are many.
    @ExceptionHandler
    ResponseEntity<Problem> full(NoRoom full, HttpServletRequest request) {
        String sentence = "Servern har fullt upp. Försök igen om några sekunder; inget har sparats.";
        return Problem.of(ProblemType.OVERLOADED, sentence, request).answer(retryLater());
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooMuchOfOne(ShareUsedUp usedUp, HttpServletRequest request) {
        String sentence = "Du har redan så många förfrågningar på gång som en får ha. "
                + "Vänta på svaren och försök sedan igen; inget av den här har sparats.";
        return Problem.of(ProblemType.TOO_MANY_AT_ONCE, sentence, request).answer(retryLater());
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooSlow(BodyTooSlow tooSlow, HttpServletRequest request) {
        String sentence = "Hela förfrågan kom inte i tid. Försök igen; inget av den har sparats.";
        return Problem.of(ProblemType.TOO_SLOW, sentence, request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> notYetReadable(NotYetReadable behind, HttpServletRequest request) {
        String sentence = "Det som nyss skrevs går ännu inte att läsa här. Försök igen om en stund.";
        return Problem.of(ProblemType.NOT_YET_READABLE, sentence, request).answer(retryLater());
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidRequest invalid, HttpServletRequest request) {
        return Problem.invalid(invalid.field(), invalid.sentence(), request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        List<Fault> faults = invalid.getFieldErrors().stream()
                .map(error -> new Fault(error.getField(), Parameters.fault(error)))
                .toList();
        return Problem.invalid(faults, request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException invalid, HttpServletRequest request) {
        List<Fault> faults = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Fault(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return Problem.invalid(faults, request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentTypeMismatchException invalid, HttpServletRequest request) {
        return Problem.invalid(invalid.getName(), Parameters.fault(invalid), request)
                .answer();
    }

    /// What the firewall stops, some of it only when a header is read.
    @ExceptionHandler
    ResponseEntity<Problem> rejected(RequestRejectedException rejected, HttpServletRequest request) {
        LOG.debug("Request {} was rejected", Correlation.of(request));
        String sentence = "Adressen, metoden eller ett av huvudena har tecken som inte får stå där.";
        return Problem.of(ProblemType.INVALID_REQUEST, sentence, request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return Problem.invalid(missing.getParameterName(), "Uppgiften saknas.", request)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(InvalidParameterException unreadable, HttpServletRequest request) {
        String sentence = "Parametrarna kan inte läsas. Skriv dem procentkodade i UTF-8, och inte för många.";
        return Problem.of(ProblemType.of(HttpStatusCode.valueOf(unreadable.getErrorCode())), sentence, request)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return UnreadableBody.problem(unreadable.getCause(), request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(BodyTooLarge tooLarge, HttpServletRequest request) {
        return Problem.of(ProblemType.TOO_LARGE, tooLarge.sentence(), request).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(ContentTooLarge tooLarge, HttpServletRequest request) {
        return Problem.of(ProblemType.TOO_LARGE, String.valueOf(tooLarge.getMessage()), request)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> form(FormInsteadOfFile form, HttpServletRequest request) {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, String.valueOf(form.getMessage()), request)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> empty(EmptyContent empty, HttpServletRequest request) {
        return Problem.of(ProblemType.EMPTY_FILE, String.valueOf(empty.getMessage()), request)
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> brokenOff(UploadBrokenOff brokenOff, HttpServletRequest request) {
        LOG.debug("Request {} ended before its file did", Correlation.of(request));
        String sentence = "Resten av filen kom inte. Ladda upp den en gång till.";
        return Problem.of(ProblemType.TRY_AGAIN, sentence, request).answer(retryLater());
    }

    @ExceptionHandler
    ResponseEntity<Problem> corrupt(CorruptContent corrupt, HttpServletRequest request) {
        LOG.error("Request {}: {}", Correlation.of(request), corrupt.getMessage());
        return Problem.of(ProblemType.CORRUPT_CONTENT, String.valueOf(corrupt.getMessage()), request)
                .answer();
    }

    /// The log says which event it is; it holds no personal data.
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(UnreadableEvent unreadable, HttpServletRequest request) {
        LOG.error("Request {}: {}", Correlation.of(request), unreadable.getMessage());
        return internal(request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unauthenticated(AuthenticationException stopped, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge(stopped));
        String sentence = "Logga in, och skicka med en giltig åtkomstbiljett (Bearer token).";
        return Problem.of(ProblemType.UNAUTHENTICATED, sentence, request).answer(headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> forbidden(AccessDeniedException stopped, HttpServletRequest request) {
        return Problem.of(ProblemType.FORBIDDEN, "Din behörighet räcker inte till för detta.", request)
                .answer();
    }

    @ExceptionHandler
    Object nothingThere(NoResourceFoundException nothing, HttpServletRequest request) {
        ProblemType type = ProblemType.NOT_FOUND;
        return AnswerToReader.of(Problem.of(type, type.title() + ".", request), request);
    }

    /// Nobody is left to answer.
    @ExceptionHandler
    void left(AsyncRequestNotUsableException left, HttpServletRequest request) {
        LOG.debug("Request {} was left by its caller", Correlation.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse standard) {
            ProblemType type = ProblemType.of(standard.getStatusCode());
            return Problem.of(type, type.title() + ".", request).answer(standard.getHeaders());
        }
        Optional<DatabaseFault> fault = DatabaseFault.behind(exception);
        if (fault.isPresent()) {
            LOG.warn("Request {} was stopped by the database: {}", Correlation.of(request), fault.get());
            return database(fault.get(), request);
        }
        LOG.error("Request {} failed: {}", Correlation.of(request), WithoutMessages.print(exception));
        return internal(request);
    }

    private static ResponseEntity<Problem> database(DatabaseFault fault, HttpServletRequest request) {
        return switch (fault) {
            case AWAY -> {
                String sentence =
                        "Databasen svarar inte just nu. Försök igen om en stund, med samma Idempotency-Key om "
                                + "du använder en: då görs inget två gånger.";
                yield Problem.of(ProblemType.DATABASE_AWAY, sentence, request).answer(retryLater());
            }
            case OVERLOADED -> {
                String sentence = "Databasen har fullt upp. Försök igen om några sekunder; inget har sparats.";
                yield Problem.of(ProblemType.OVERLOADED, sentence, request).answer(retryLater());
            }
            case DISK_FULL -> {
                String sentence =
                        "Lagringsutrymmet är slut, och inget har sparats. Den som sköter driften behöver ge mer "
                                + "plats; försök igen därefter.";
                yield Problem.of(ProblemType.STORAGE_FULL, sentence, request).answer();
            }
            case GAVE_WAY -> tryAgain(request);
        };
    }

    private static ResponseEntity<Problem> tryAgain(HttpServletRequest request) {
        String sentence = "Det går inte just nu. Försök igen om en stund, med samma Idempotency-Key om du använder en.";
        return Problem.of(ProblemType.TRY_AGAIN, sentence, request).answer(retryLater());
    }

    private static ResponseEntity<Problem> internal(HttpServletRequest request) {
        String sentence =
                "Något gick fel hos oss. Uppge numret %s om du hör av dig.".formatted(Correlation.of(request));
        return Problem.of(ProblemType.INTERNAL, sentence, request).answer();
    }

    private static String challenge(AuthenticationException stopped) {
        return stopped instanceof OAuth2AuthenticationException refused
                ? "Bearer error=\"%s\"".formatted(refused.getError().getErrorCode())
                : "Bearer";
    }

    /// Not all at the same moment.
    private static HttpHeaders retryLater() {
        HttpHeaders headers = new HttpHeaders();
        int seconds = ThreadLocalRandom.current().nextInt(1, LONGEST_WAIT_SECONDS + 1);
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return headers;
    }
}
