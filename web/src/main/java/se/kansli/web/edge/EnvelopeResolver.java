package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Makes the [Envelope] of a request from its token and headers.
final class EnvelopeResolver implements HandlerMethodArgumentResolver {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern STRONG_ETAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Envelope.class;
    }

    @Override
    public Envelope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class), "a servlet request");
        Long expectedVersion = expectedVersion(request);
        if (expectedVersion == null && parameter.hasParameterAnnotation(OnVersion.class)) {
            throw new VersionMissing();
        }
        return new Envelope(
                Asked.by(request),
                Correlation.of(request),
                idempotencyKey(request),
                BufferedBody.hash(request),
                expectedVersion);
    }

    private static @Nullable String idempotencyKey(HttpServletRequest request) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            throw new InvalidRequest(IDEMPOTENCY_KEY, "Nyckeln är 1 till 200 synliga ASCII-tecken.");
        }
        return key;
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        String given = request.getHeader(HttpHeaders.IF_MATCH);
        if (given == null) {
            return null;
        }
        Matcher etag = STRONG_ETAG.matcher(given);
        if (!etag.matches()) {
            throw new InvalidRequest(HttpHeaders.IF_MATCH, "Ange en enda version, så som ETag visar den: \"17\".");
        }
        return Long.valueOf(etag.group(1));
    }
}
