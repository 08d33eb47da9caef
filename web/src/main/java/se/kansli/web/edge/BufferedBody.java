package se.kansli.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.UrlPathHelper;
import org.springframework.web.util.WebUtils;

/// Reads the body of a command once, so that it can be both hashed and parsed; and before the command takes a place,
/// so that a slow sender waits for nobody but itself.
@Component
final class BufferedBody extends OncePerRequestFilter {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String STREAMED = "/api/v1/contents";

    private final EdgeSettings settings;
    private final Room room;
    private final HandlerExceptionResolver problems;

    BufferedBody(
            EdgeSettings settings,
            Capacity capacity,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.settings = settings;
        this.room = capacity.bodies();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return !mayHaveOne(request) || !path.startsWith("/api/") || path.equals(STREAMED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (BodyBuffer buffer = new BodyBuffer(room, Capacity.caller(request))) {
            byte[] body;
            try {
                body = buffer.read(request, settings.largestJson(), settings.bodyPatience());
            } catch (BodyTooLarge | BodyTooSlow | NoRoom | ShareUsedUp refused) {
                problems.resolveException(request, response, null, refused);
                return;
            }
            chain.doFilter(new Buffered(request, body), response);
        }
    }

    static boolean mayHaveOne(HttpServletRequest request) {
        return !WITHOUT_BODY.contains(request.getMethod());
    }

    /// SHA-256 of method, path and body: two requests with the same hash ask for the same thing.
    static String hash(HttpServletRequest request) {
        Buffered buffered = WebUtils.getNativeRequest(request, Buffered.class);
        if (buffered == null) {
            throw new IllegalStateException("The body of " + request.getRequestURI() + " was not buffered");
        }
        return buffered.hash();
    }

    private static final class Buffered extends HttpServletRequestWrapper {

        private final byte[] body;

        private Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
        }

        private String hash() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update((getMethod() + " " + getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest(body));
            } catch (NoSuchAlgorithmException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("A buffered body is read at once");
        }
    }
}
