package se.kansli.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// While every place is taken, whoever comes is told so at once: before the token is looked at and the body is read.
/// Those who watch the house are always let in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class Door extends OncePerRequestFilter {

    private static final String WATCHED = "/actuator/";

    private final Room places;
    private final HandlerExceptionResolver problems;

    Door(Capacity capacity, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.places = capacity.requests();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(WATCHED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (places.isFull()) {
            problems.resolveException(request, response, null, new NoRoom());
        } else {
            chain.doFilter(request, response);
        }
    }
}
