package se.kansli.application.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.StoredEventSerializer;
import se.kansli.query.journal.StoredEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every form in which an event has ever been stored has a file, `stored-events/<name>-<revision>.json`. Files are
/// added and never edited: what lies in a store cannot be edited either (ADR 9).
class StoredEventsTest {

    private static final StoredEventSerializer SERIALIZER = new StoredEventSerializer();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOLDER = "/stored-events";
    private static final int EXAMPLES = 100;

    static Collection<Class<? extends DomainEvent>> events() {
        return StoredEvents.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_as_it_was_meant(Class<? extends DomainEvent> event) throws IOException {
        assertThat(read(event, stored(event))).isEqualTo(Samples.of(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_stored_today_has_the_form_that_was_stored_then(Class<? extends DomainEvent> event) throws IOException {
        assertThat(written(Samples.of(event))).isEqualTo(stored(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_a_newer_program_added_is_passed_over(Class<? extends DomainEvent> event) throws IOException {
        ObjectNode newer = stored(event).deepCopy();
        newer.put("addedLater", "något nytt");

        assertThat(read(event, newer)).isEqualTo(Samples.of(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatever_an_event_says_is_read_back_as_it_was_written(Class<? extends DomainEvent> event) {
        RandomValues random =
                new RandomValues(new SplittableRandom(StoredEvents.nameOf(event).hashCode()));
        for (int example = 0; example < EXAMPLES; example++) {
            DomainEvent said = random.of(event);
            assertThat(read(event, written(said))).isEqualTo(said);
        }
    }

    @Test
    void an_event_lies_under_its_stored_name_and_never_under_the_name_of_its_class() {
        assertThat(StoredEvents.all()).allSatisfy(event -> {
            assertThat(SERIALIZER.typeForClass(event).getName())
                    .isEqualTo(StoredEvents.nameOf(event))
                    .doesNotContain(".");
            assertThat(SERIALIZER.typeForClass(event).getRevision()).isEqualTo(StoredEvents.revisionOf(event));
        });
    }

    @Test
    void no_event_of_the_kernel_is_unknown_to_the_store() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("se.kansli.kernel")
                                .stream()
                                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                                .<Class<?>>map(JavaClass::reflect)
                                .toList())
                .containsExactlyInAnyOrderElementsOf(StoredEvents.all());
    }

    /// What has been added since is absent in it (ADR 9).
    @Test
    void every_form_that_was_ever_stored_can_be_read() throws IOException, URISyntaxException {
        List<String> files = files();
        assertThat(files).anyMatch(file -> file.endsWith("-2.json"));
        for (String file : files) {
            String name = file.substring(0, file.lastIndexOf('-'));
            String revision = file.substring(file.lastIndexOf('-') + 1, file.lastIndexOf('.'));
            try (InputStream in = StoredEventsTest.class.getResourceAsStream(FOLDER + "/" + file)) {
                byte[] json = Objects.requireNonNull(in).readAllBytes();
                Object event = SERIALIZER.<byte[], Object>deserialize(
                        new SimpleSerializedObject<>(json, byte[].class, name, revision));
                assertThat(event).as(file).isInstanceOf(StoredEvents.named(name).orElseThrow());
            }
        }
    }

    @Test
    void no_file_is_left_behind_by_an_event_that_was_taken_away() throws IOException, URISyntaxException {
        assertThat(files()).allSatisfy(file -> {
            String name = file.substring(0, file.lastIndexOf('-'));
            assertThat(StoredEvents.named(name)).as(file).isPresent();
        });
    }

    @Test
    void every_field_that_may_be_absent_or_empty_is_filled_in_some_sample() {
        assertThat(fields(value -> true)).isNotEmpty().isEqualTo(fields(StoredEventsTest::isFilled));
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_list_in_an_event_that_was_read_can_be_changed(Class<? extends DomainEvent> event) throws IOException {
        assertThat(values(read(event, stored(event))))
                .filteredOn(List.class::isInstance)
                .allSatisfy(list ->
                        assertThatThrownBy(((List<?>) list)::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    private static Object read(Class<? extends DomainEvent> event, JsonNode json) {
        SerializedObject<byte[]> stored = new SimpleSerializedObject<>(
                JSON.writeValueAsBytes(json), byte[].class, StoredEvents.nameOf(event), StoredEvents.revisionOf(event));
        return Objects.requireNonNull(SERIALIZER.<byte[], Object>deserialize(stored));
    }

    private static JsonNode written(DomainEvent event) {
        return JSON.readTree(SERIALIZER.serialize(event, byte[].class).getData());
    }

    private static ObjectNode stored(Class<? extends DomainEvent> event) throws IOException {
        String file = StoredEvents.nameOf(event) + "-" + StoredEvents.revisionOf(event) + ".json";
        try (InputStream in = StoredEventsTest.class.getResourceAsStream(FOLDER + "/" + file)) {
            if (in == null) {
                throw new AssertionError("Add " + file + " to src/test/resources" + FOLDER + ": "
                        + written(Samples.of(event)).toPrettyString());
            }
            return (ObjectNode) JSON.readTree(in);
        }
    }

    private static List<String> files() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(StoredEventsTest.class.getResource(FOLDER));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /// The names of the optional fields and lists in all samples whose value is so.
    private static Set<String> fields(Predicate<@Nullable Object> isSo) {
        return Samples.ALL.stream()
                .flatMap(StoredEventsTest::values)
                .filter(Record.class::isInstance)
                .flatMap(whole -> Stream.of(whole.getClass().getRecordComponents())
                        .filter(field -> field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                || List.class.equals(field.getType()))
                        .filter(field -> isSo.test(valueOf(whole, field)))
                        .map(field -> whole.getClass().getSimpleName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFilled(@Nullable Object value) {
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    /// This value and every value inside it.
    private static Stream<Object> values(Object value) {
        Stream<?> parts = switch (value) {
            case Record whole ->
                Stream.of(whole.getClass().getRecordComponents())
                        .map(field -> valueOf(whole, field))
                        .filter(Objects::nonNull);
            case List<?> list -> list.stream();
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(value), parts.flatMap(StoredEventsTest::values));
    }

    private static @Nullable Object valueOf(Object whole, RecordComponent field) {
        try {
            return field.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
