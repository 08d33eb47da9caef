package se.kansli.web.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// What is answered has every one of its properties; one that has nothing to say is null. What is asked may leave
/// those out.
final class AlwaysThere implements OpenApiCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> asked = new HashSet<>();
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(AlwaysThere::bodies)
                .forEach(body -> reach(body, schemas, asked));
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !asked.contains(name) && !name.equals(OperationAnswers.PROBLEM)) {
                schema.setRequired(
                        List.copyOf(((Schema<?>) schema).getProperties().keySet()));
            }
        });
    }

    private static Stream<Schema<?>> bodies(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody())
                .map(RequestBody::getContent)
                .filter(Objects::nonNull)
                .map(Content::values)
                .flatMap(media -> media.stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .map(schema -> schema);
    }

    @SuppressWarnings("rawtypes")
    private static void reach(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (reached.add(name)) {
                reach(schemas.get(name), schemas, reached);
            }
        }
        reach(schema.getItems(), schemas, reached);
        Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(part -> reach(part, schemas, reached));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, schemas, reached));
        }
    }
}
