package se.kansli.application.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody has written is given back to the letter, and on a page as text.
final class GivenBack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RawHttp http;
    private final Shot shot;
    private final Answer registered;
    private final List<String> faults = new ArrayList<>();

    GivenBack(RawHttp http, Shot shot, Answer registered) {
        this.http = http;
        this.shot = shot;
        this.registered = registered;
    }

    List<String> faults() {
        String caseId = JSON.readTree(registered.body()).get("caseId").asString();
        Answer read = read("/api/v1/cases/" + caseId);
        if (read.status() == 200) {
            JsonNode sent = Objects.requireNonNull(shot.sent());
            JsonNode told = JSON.readTree(read.body());
            same(sent, told, "title");
            same(sent, told, "publicTitle");
            same(sent, told, "classification");
            same(sent, told, "officer");
        }
        String page = "/diarium/" + caseId;
        faults.addAll(Verdict.on(shot.asVisitorOf(page), read(page)));
        return faults;
    }

    private void same(JsonNode sent, JsonNode told, String field) {
        if (!sent.path(field).asString("").equals(told.path(field).asString(""))) {
            faults.add("what was written as %s comes back as something else".formatted(field));
        }
    }

    private Answer read(String path) {
        Draft reading = new Draft("GET", path);
        reading.header("Host", "127.0.0.1");
        reading.header("Authorization", String.valueOf(shot.caller().authorization()));
        registered.header("Kansli-Position").ifPresent(position -> reading.header("Kansli-Position", position));
        try {
            return http.exchange(reading.bytes(), false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
