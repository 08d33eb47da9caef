package se.kansli.query.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.Story;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StoredEventSerializerTest {
    private static final StoredEventSerializer SERIALIZER = new StoredEventSerializer();
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<DomainEvent> events() {
        return Story.whole().stream().map(RecordedEvent::event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_an_event_must_have_may_be_neither_absent_nor_null(DomainEvent event) {
        assertThat(components(event, false)).isNotEmpty().allSatisfy(component -> {
            assertThatThrownBy(() -> read(event, without(event, component)))
                    .isInstanceOf(SerializationException.class)
                    .hasStackTraceContaining(component);
            assertThatThrownBy(() -> read(event, without(event, component).putNull(component)))
                    .isInstanceOf(SerializationException.class)
                    .hasStackTraceContaining(component);
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_an_event_may_lack_may_be_absent_or_null(DomainEvent event) {
        ObjectNode absent = written(event);
        ObjectNode nulls = written(event);
        components(event, true).forEach(component -> {
            absent.remove(component);
            nulls.putNull(component);
        });

        assertThat(read(event, absent)).isInstanceOf(event.getClass()).isEqualTo(read(event, nulls));
    }

    private static List<String> components(DomainEvent event, boolean nullable) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class) == nullable)
                .map(RecordComponent::getName)
                .toList();
    }

    private static ObjectNode without(DomainEvent event, String component) {
        ObjectNode json = written(event);
        json.remove(component);
        return json;
    }

    private static ObjectNode written(DomainEvent event) {
        return (ObjectNode)
                JSON.readTree(SERIALIZER.serialize(event, byte[].class).getData());
    }

    private static Object read(DomainEvent event, ObjectNode json) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(
                JSON.writeValueAsBytes(json), byte[].class, SERIALIZER.typeForClass(event.getClass())));
    }
}
