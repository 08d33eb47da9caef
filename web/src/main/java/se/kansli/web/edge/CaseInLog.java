package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import se.kansli.kernel.cases.CaseId;

/// Puts the case that a path names into every line that is logged on the request's way.
@Component
public final class CaseInLog implements AsyncHandlerInterceptor {

    public static final String NAME = "case";
    private static final Pattern CASE = Pattern.compile("(" + CaseId.SPELLING + ")(?:-R\\d+)?");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            Stream.of("caseId", "remissId")
                    .map(path::get)
                    .filter(Objects::nonNull)
                    .map(named -> CASE.matcher(named.toString()))
                    .filter(Matcher::matches)
                    .findFirst()
                    .ifPresent(named -> MDC.put(NAME, named.group(1)));
        }
        return true;
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        MDC.remove(NAME);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        MDC.remove(NAME);
    }
}
