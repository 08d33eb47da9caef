package se.kansli.application.nodes;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import se.kansli.query.journal.StoredJson;
import tools.jackson.databind.JsonNode;

/// What a question was answered, as JSON. Whoever asked knows from the question what it is.
record Answer(@Nullable JsonNode content) {

    static Answer of(Object answer) {
        return new Answer(StoredJson.mapper().valueToTree(answer));
    }

    <A> A as(Type type) {
        return StoredJson.mapper().convertValue(content, StoredJson.mapper().constructType(type));
    }
}
