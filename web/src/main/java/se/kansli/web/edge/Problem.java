package se.kansli.web.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.kansli.command.Refusal;

/// A problem document (RFC 9457).
///
/// @param type a promise: it never changes its meaning
/// @param detail the sentence for the one who asked
/// @param instance what was asked for; absent when that cannot be told
/// @param rule the rule that refuses, such as CON-8
/// @param code the refusal's name in capitals, such as NOT_ADOPTED
/// @param errors which fields are wrong, and how
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        @Nullable String rule,
        @Nullable String code,
        @Nullable List<Fault> errors) {

    /// What is wrong with one field, path parameter, query parameter or header.
    record Fault(String field, String message) {}

    static Problem of(ProblemType type, String detail, HttpServletRequest request) {
        return new Problem(
                type.uri(), type.title(), type.status().value(), detail, instance(request), null, null, null);
    }

    /// Of a request that is not even a path.
    static Problem ofUnreadable(ProblemType type) {
        return new Problem(type.uri(), type.title(), type.status().value(), type.title() + ".", null, null, null, null);
    }

    static Problem of(Refusal refusal, HttpServletRequest request) {
        ProblemType kind = ProblemType.of(refusal.kind());
        return new Problem(
                ProblemType.uriOf(refusal.code()),
                kind.title(),
                kind.status().value(),
                refusal.sentence(),
                instance(request),
                refusal.rule(),
                refusal.code(),
                null);
    }

    static Problem invalid(List<Fault> errors, HttpServletRequest request) {
        ProblemType type = ProblemType.INVALID_REQUEST;
        return new Problem(
                type.uri(),
                type.title(),
                type.status().value(),
                "Förfrågan har uppgifter som inte kan tas emot.",
                instance(request),
                null,
                null,
                errors);
    }

    static Problem invalid(String field, String message, HttpServletRequest request) {
        return invalid(List.of(new Fault(field, message)), request);
    }

    ResponseEntity<Problem> answer() {
        return answer(HttpHeaders.EMPTY);
    }

    ResponseEntity<Problem> answer(HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    /// What was asked for, also when the container has sent the request on to its error path.
    static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }

    private static @Nullable URI instance(HttpServletRequest request) {
        try {
            return new URI(path(request));
        } catch (URISyntaxException containersAreLessStrict) {
            return null;
        }
    }
}
