package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.kansli.query.projection.Freshness;

/// A read that carries the position of its caller's own write waits, but not for long, until its projection has come
/// so far.
@Component
final class ReadYourWrite implements HandlerInterceptor {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final Freshness freshness;
    private final Duration patience;

    ReadYourWrite(Freshness freshness, EdgeSettings settings) {
        this.freshness = freshness;
        this.patience = settings.readPatience();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = request.getHeader(Written.POSITION);
        if (position != null && handler instanceof HandlerMethod method) {
            AnsweredFrom answered = method.getMethodAnnotation(AnsweredFrom.class);
            if (answered != null) {
                Stream.of(answered.value()).forEach(projection -> await(projection, read(position)));
            }
        }
        return true;
    }

    private void await(String projection, long position) {
        if (!freshness.await(projection, position, patience)) {
            throw new NotYetReadable(projection);
        }
    }

    private static long read(String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new InvalidRequest(Written.POSITION, "Ange positionen så som den gavs när du skrev.");
        }
        return Long.parseLong(position);
    }
}
