package se.kansli.application.fuzz;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes what a schema asks for: valid, and such that it may well be accepted.
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> PUBLIC_TEXTS = Set.of(
            "publicTitle",
            "asPrinted",
            "name",
            "number",
            "other",
            "paragraph",
            "party",
            "remoteAllowedBy",
            "whereKept");
    private static final List<String> PAST = List.of(
            "2024-03-01",
            "2024-02-29",
            "2021-03-28",
            "2023-10-29",
            "2025-12-31",
            "2026-01-01",
            "1999-12-31",
            "1000-01-01");
    private static final List<String> FUTURE = List.of("2099-12-31", "2031-03-30", "2096-02-29", "9999-12-31");

    private final Description description;
    private final Known known;
    private final Caller asking;
    private final RandomGenerator random;

    Values(Description description, Known known, Caller asking, RandomGenerator random) {
        this.description = description;
        this.known = known;
        this.asking = asking;
        this.random = random;
    }

    /// A value of a path, query or header parameter.
    String parameter(Operation operation, Operation.Parameter parameter) {
        return switch (parameter.name()) {
            case "cursor", "after" -> Words.pick(random, List.of("", "MjAyMS0wOC0yMB9LUy0yMDIxLTA0ODY", "MA"));
            case "place" -> Words.pick(random, List.of("1", "1.1", "2", "1.2.3"));
            case "fileName" -> Words.fileName(random);
            case "text", "party" -> Words.text(random, 200);
            case "body" -> operation.path().endsWith("/dissolution") ? scratchBody() : known.authority(random, asking);
            case "letterId" -> "0b5c3c5e-0000-4000-8000-000000000000";
            case "knownAt" ->
                Words.pick(random, List.of("2026-11-22T10:00:00Z", "2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z"));
            default -> {
                JsonNode schema = parameter.schema();
                yield value(parameter.name(), schema.has("items") ? schema.get("items") : schema)
                        .asString();
            }
        };
    }

    JsonNode body(JsonNode schema) {
        return value("", schema);
    }

    private JsonNode value(String name, JsonNode reference) {
        JsonNode schema = description.resolve(reference);
        if (schema.has("oneOf")) {
            return value(name, schema.get("oneOf").get(0));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (typeOf(schema)) {
            case "object" -> object(reference, schema);
            case "array" -> array(name, schema);
            case "integer", "number" -> JSON.numberNode(integer(name));
            case "boolean" -> JSON.booleanNode(random.nextInt(4) > 0);
            default -> JSON.stringNode(text(name, schema));
        };
    }

    private JsonNode object(JsonNode reference, JsonNode schema) {
        String type = reference.path("$ref").asString("");
        if (type.endsWith("/GivenFile")) {
            return file();
        }
        if (type.endsWith("/GivenReference")) {
            return decision();
        }
        ObjectNode object = JSON.objectNode();
        if (schema.has("additionalProperties") && random.nextBoolean()) {
            object.put(known.other(random), Words.pick(random, FUTURE));
        }
        schema.path("properties").properties().forEach(property -> {
            if (isRequired(schema, property.getKey()) || random.nextInt(5) < 2) {
                object.set(property.getKey(), value(property.getKey(), property.getValue()));
            }
        });
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(0), random.nextInt(3));
        for (int item = 0; item < size; item++) {
            array.add(value(name, schema.get("items")));
        }
        return array;
    }

    private JsonNode file() {
        ObjectNode file = JSON.objectNode();
        known.file(random, asking)
                .findFirst()
                .ifPresentOrElse(
                        uploaded -> file.setAll((ObjectNode) uploaded),
                        () -> file.put("sha256", "0".repeat(64)).put("size", 1).put("mediaType", "text/plain"));
        return file.put("fileName", Words.fileName(random));
    }

    private JsonNode decision() {
        ObjectNode reference = JSON.objectNode()
                .put("body", asking.home() == null ? known.other(random) : asking.home())
                .put("date", Town.DAY);
        return switch (random.nextInt(6)) {
            case 0 -> reference.put("delegation", Words.internal(random, 200));
            case 1 -> reference.put("paragraph", Words.text(random, 20));
            case 2 -> reference.put("paragraph", "§ " + random.nextInt(1, 200));
            default -> reference.put("paragraph", Town.PARAGRAPH);
        };
    }

    private int integer(String name) {
        return switch (name) {
            case "limit" -> random.nextInt(1, 200);
            case "year" -> random.nextInt(1990, 2024);
            case "lastNumber" -> random.nextInt(1, 3000);
            default -> random.nextInt(1, 4);
        };
    }

    private String text(String name, JsonNode schema) {
        String example = schema.path("example").asString("");
        if (schema.path("format").asString("").equals("date")) {
            boolean ahead = name.toLowerCase(java.util.Locale.ROOT).contains("due");
            return random.nextInt(3) == 0 ? Town.DAY : Words.pick(random, ahead ? FUTURE : PAST);
        }
        return switch (example) {
            case "KS" -> name.equals("authority") ? known.authority(random, asking) : bodyNamed(name);
            case "KS-2021-0486" -> known.caseId(random, asking);
            case "KS-2021-0486-R1" -> known.remissId(random, asking);
            case "SFN-IN-KS-2021-0486-R1" -> known.incomingRemissId(random, asking);
            case "KS-M-KSIA-7" -> known.meetingId(random, asking);
            case "KS-D-KS-2021-12" -> known.meetingId(random, asking).replace("-M-", "-D-") + "-2021-1";
            case "KS-A-KSIA-7-3-1" -> known.meetingId(random, asking).replace("-M-", "-A-") + "-1-1";
            case "KS-M-KSIA-7-V1" -> known.meetingId(random, asking) + "-V1";
            case "KS-P-KSIA-2021" -> known.authority(random, asking) + "-P-" + scratchBody() + "-2023";
            case "KS-M-KSIA-7-J" -> known.meetingId(random, asking) + "-J";
            case "13:00", "23:30", "131.2" -> example;
            case "P-00017" -> known.personId(random);
            case "KS 2021/0486" ->
                "%s %d/%04d"
                        .formatted(
                                known.authority(random, asking), random.nextInt(1990, 2024), random.nextInt(1, 90000));
            case "SFN 2021/0130" ->
                known.caseId(random, asking).replaceFirst("-", " ").replace('-', '/');
            case "1/2" -> Words.pick(random, List.of("1", "1/2", "2"));
            default -> words(name, schema.path("maxLength").asInt(200));
        };
    }

    private String words(String name, int longest) {
        return switch (name) {
            case "name" -> Words.pick(random, List.of("casefile", "diarium", Words.text(random, longest)));
            case "fileName" -> Words.fileName(random);
            default -> PUBLIC_TEXTS.contains(name) ? Words.text(random, longest) : Words.internal(random, longest);
        };
    }

    private String bodyNamed(String name) {
        return name.equals("body") ? scratchBody() : known.other(random);
    }

    /// A body of which it does not matter what becomes of it.
    private String scratchBody() {
        return "X" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26))
                + (char) ('A' + random.nextInt(26));
    }

    private static boolean isRequired(JsonNode schema, String property) {
        return schema.path("required")
                .valueStream()
                .anyMatch(name -> name.asString().equals(property));
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("");
    }
}
