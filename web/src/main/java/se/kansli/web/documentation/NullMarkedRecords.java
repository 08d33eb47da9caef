package se.kansli.web.documentation;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A record says of each of its components whether it may be absent; its schema says the same. What may be absent may
/// be null, and need not be given.
final class NullMarkedRecords implements ModelConverter {

    private static final String NULL = "null";

    private final Map<String, Class<?>> described = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (raw.isRecord()) {
            definition(resolved, context).ifPresent(model -> {
                claim(model.getName(), raw);
                markNulls(model, raw);
            });
        }
        return resolved;
    }

    /// Two records that are called the same would be described as one of them.
    private void claim(@Nullable String name, Class<?> raw) {
        if (name != null && described.merge(name, raw, (first, again) -> first) != raw) {
            throw new IllegalStateException(
                    "%s and %s are both described as %s".formatted(described.get(name), raw, name));
        }
    }

    private static Optional<Schema<?>> definition(@Nullable Schema<?> resolved, ModelConverterContext context) {
        if (resolved == null || resolved.get$ref() == null) {
            return Optional.ofNullable(resolved);
        }
        String name = resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1);
        return Optional.ofNullable(context.getDefinedModels().get(name));
    }

    @SuppressWarnings("rawtypes")
    private static void markNulls(Schema<?> model, Class<?> of) {
        Map<String, Schema> properties = model.getProperties();
        if (properties == null) {
            return;
        }
        List<RecordComponent> components = Arrays.stream(of.getRecordComponents())
                .filter(component -> properties.containsKey(component.getName()))
                .toList();
        model.setRequired(components.stream()
                .filter(component -> !mayBeAbsent(component))
                .map(RecordComponent::getName)
                .toList());
        components.stream()
                .filter(NullMarkedRecords::mayBeAbsent)
                .map(RecordComponent::getName)
                .forEach(name -> properties.computeIfPresent(name, (key, property) -> orNull(property)));
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (allowsNull(property)) {
            return property;
        }
        if (property.get$ref() == null && property.getEnum() == null && property.getTypes() != null) {
            property.addType(NULL);
            return property;
        }
        return new JsonSchema().oneOf(List.of(property, new JsonSchema().types(Set.of(NULL))));
    }

    private static boolean allowsNull(Schema<?> property) {
        return property.getTypes() != null && property.getTypes().contains(NULL)
                || property.getOneOf() != null && property.getOneOf().stream().anyMatch(NullMarkedRecords::allowsNull);
    }
}
