package se.kansli.application.acceptance;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Finds things in what the API answers with.
final class Found {

    private Found() {}

    /// The only element that has this text there.
    static JsonNode only(JsonNode list, String pointer, String text) {
        List<JsonNode> found = list.valueStream()
                .filter(element -> element.at(pointer).asString("").equals(text))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d with %s = %s in %s".formatted(found.size(), pointer, text, list));
        }
        return found.getFirst();
    }

    /// The text that each element has there.
    static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(element -> element.at(pointer).asString()).toList();
    }

    /// The names of what the object tells.
    static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
