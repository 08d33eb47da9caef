package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/// Outside the API, somebody who reads with a browser is told in a page; everyone else gets the problem document.
final class AnswerToReader {

    private AnswerToReader() {}

    /// A [ModelAndView] or a response entity.
    static Object of(Problem problem, HttpServletRequest request) {
        return readsPages(request)
                ? new ModelAndView("problem", Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()))
                : problem.answer();
    }

    private static boolean readsPages(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !Problem.path(request).startsWith("/api/");
    }
}
