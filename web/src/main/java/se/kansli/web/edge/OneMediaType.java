package se.kansli.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// A body is of one type. A request that says its body is of any, `application/*`, is refused here, because Spring
/// itself fails on it.
@Component
final class OneMediaType extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    OneMediaType(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !BufferedBody.mayHaveOne(request) || !isAny(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MediaType any = MediaType.parseMediaType(request.getContentType());
        problems.resolveException(request, response, null, new HttpMediaTypeNotSupportedException(any, List.of()));
    }

    private static boolean isAny(@Nullable String contentType) {
        try {
            return contentType != null
                    && !contentType.isBlank()
                    && !MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException noneAtAll) {
            return false;
        }
    }
}
