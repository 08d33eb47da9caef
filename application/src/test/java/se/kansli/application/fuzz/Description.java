package se.kansli.application.fuzz;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API that the running program publishes, and its pages, which it does not describe.
record Description(JsonNode api) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Description read(byte[] published) {
        return new Description(JSON.readTree(published));
    }

    List<Operation> operations() {
        return Stream.concat(described(), pages())
                .sorted(Comparator.comparing(Operation::toString))
                .toList();
    }

    /// The schema itself, when this only refers to it.
    JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private Stream<Operation> described() {
        return api.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> operation(path.getKey(), method.getKey(), method.getValue())));
    }

    private Operation operation(String path, String method, JsonNode said) {
        JsonNode content = said.at("/requestBody/content");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                said.path("parameters").valueStream().map(this::parameter).toList(),
                content.has("application/json") ? content.at("/application~1json/schema") : null,
                content.has("application/octet-stream"),
                said.get("responses").propertyNames().stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Operation.Parameter parameter(JsonNode said) {
        return new Operation.Parameter(
                said.get("name").asString(), said.get("in").asString(), resolve(said.get("schema")));
    }

    private static Stream<Operation> pages() {
        return Stream.of(
                page("/diarium", Map.of("text", "string", "authority", "string", "from", "date", "to", "date")),
                page("/diarium/{caseId}", Map.of()),
                page("/diarium/postlistor", Map.of("authority", "string", "day", "date", "after", "string")));
    }

    private static Operation page(String path, Map<String, String> fields) {
        Stream<Operation.Parameter> variables = path.contains("{caseId}")
                ? Stream.of(new Operation.Parameter("caseId", "path", schema("KS-2021-0486", null)))
                : Stream.empty();
        Stream<Operation.Parameter> asked = fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new Operation.Parameter(
                        field.getKey(),
                        "query",
                        schema(field.getKey().equals("authority") ? "KS" : null, field.getValue())));
        return new Operation(
                "GET", path, Stream.concat(variables, asked).toList(), null, false, Set.of(200, 400, 404, 406, 503));
    }

    private static JsonNode schema(@Nullable String example, @Nullable String format) {
        var schema = JSON.createObjectNode().put("type", "string").put("maxLength", 200);
        if (example != null) {
            schema.put("example", example);
        }
        return "date".equals(format) ? schema.put("format", "date") : schema;
    }
}
