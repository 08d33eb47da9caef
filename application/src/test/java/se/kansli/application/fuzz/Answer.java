package se.kansli.application.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came back, to the byte.
record Answer(int status, List<Map.Entry<String, String>> headers, byte[] body) {

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean is(String mediaType) {
        return header("Content-Type").filter(type -> type.startsWith(mediaType)).isPresent();
    }

    boolean succeeded() {
        return status >= 200 && status < 400;
    }

    boolean refused() {
        return status >= 400 && status < 500;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
