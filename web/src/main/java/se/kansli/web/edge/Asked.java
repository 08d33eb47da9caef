package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerMapping;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

/// Who asks, and about what, as the token and the path of a request say.
public final class Asked {

    private Asked() {}

    public static Actor by(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new InsufficientAuthenticationException("A command has a giver");
    }

    /// The authority whose case, or whose remiss, the path names; empty when it names neither.
    public static Optional<BodyCode> authority(HttpServletRequest request) {
        return Stream.of(
                        named(request, "caseId").map(CaseId::new),
                        named(request, "remissId").map(RemissId::new).map(RemissId::caseId))
                .flatMap(Optional::stream)
                .findFirst()
                .map(CaseId::authority);
    }

    private static Optional<String> named(HttpServletRequest request, String variable) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? Optional.ofNullable(path.get(variable)).map(Object::toString)
                : Optional.empty();
    }
}
