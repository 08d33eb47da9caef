package se.kansli.application.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A request while it is made: first a good one, then what the tricks make of it.
final class Draft {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> headers = new ArrayList<>();
    private final List<String> tricks = new ArrayList<>();
    private String method;
    private String target;
    private @Nullable JsonNode json;
    private byte @Nullable [] body;
    private byte @Nullable [] wire;

    Draft(String method, String target) {
        this.method = method;
        this.target = target;
    }

    String method() {
        return method;
    }

    void method(String other) {
        method = other;
    }

    String target() {
        return target;
    }

    void target(String other) {
        target = other;
    }

    Optional<JsonNode> json() {
        return Optional.ofNullable(json);
    }

    void json(JsonNode content) {
        json = content;
        body(JSON.writeValueAsBytes(content));
        header("Content-Type", "application/json");
    }

    Optional<byte[]> body() {
        return Optional.ofNullable(body);
    }

    void body(byte[] content) {
        body = content;
    }

    /// Sets a header, in the place of one with the same name.
    void header(String name, String value) {
        without(name);
        headers.add(name + ": " + value);
    }

    /// Adds what need not be a header.
    void line(String line) {
        headers.add(line);
    }

    void without(String name) {
        headers.removeIf(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1));
    }

    /// What is sent instead of all this, on a connection of its own.
    void wire(byte[] bytes) {
        wire = bytes;
    }

    boolean hasOwnConnection() {
        return wire != null;
    }

    void played(String trick) {
        tricks.add(trick);
    }

    List<String> tricks() {
        return List.copyOf(tricks);
    }

    byte[] bytes() {
        return wire == null ? whole() : wire;
    }

    byte[] whole() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(true));
        body().ifPresent(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /// @param withLength whether it says how long the body is
    byte[] head(boolean withLength) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (withLength && body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
