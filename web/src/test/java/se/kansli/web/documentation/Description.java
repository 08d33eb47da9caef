package se.kansli.web.documentation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API as it is published, and requests made by it: what it says must be there, in the way that
/// it says.
public record Description(JsonNode api) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static Description of(MockMvc http) throws Exception {
        return new Description(JsonMapper.shared()
                .readTree(http.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()));
    }

    public Stream<JsonNode> operations() {
        return api.get("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    public JsonNode operation(String path, String method) {
        return api.get("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    public JsonNode schemas() {
        return api.at("/components/schemas");
    }

    /// The least that the operation takes in its body; missing when it takes none.
    public JsonNode smallestBody(String path, String method) {
        JsonNode schema = operation(path, method).at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? schema : smallest(schema);
    }

    /// The schema itself, when this only refers to it.
    public JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private JsonNode smallest(JsonNode reference) {
        JsonNode schema = resolve(reference);
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("oneOf")) {
            return smallest(schema.get("oneOf").get(0));
        }
        return switch (typeOf(schema)) {
            case "object" -> smallestObject(schema);
            case "array" -> smallestArray(schema);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.stringNode(schema.path("format").asString("").equals("date") ? "2021-05-12" : "x");
        };
    }

    private ObjectNode smallestObject(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().stream()
                .filter(property -> isRequired(schema, property.getKey())
                        || property.getValue().has("example"))
                .forEach(property -> object.set(property.getKey(), smallest(property.getValue())));
        return object;
    }

    private ArrayNode smallestArray(JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        for (int item = 0; item < schema.path("minItems").asInt(0); item++) {
            array.add(smallest(schema.get("items")));
        }
        return array;
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
