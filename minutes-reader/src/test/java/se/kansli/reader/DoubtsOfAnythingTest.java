package se.kansli.reader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.printed.PrintedMinutes;

/// Whoever imports may send any printed form, not only one that was read.
class DoubtsOfAnythingTest {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "131",
            "131.2",
            "§ 99999999999",
            "Anna Berg",
            "Ana Berg",
            "Berg",
            "Bilaga 1",
            "b",
            "bilaga 1",
            "den 3 mars 2020",
            "onsdag",
            "0 – 2 år 5\n3 – 99 år 999999\nSumma 7",
            "Bland de nominerade Anna Berg",
            "föreslår kommunfullmäktige",
            "Maastrichtdirektivet massflyktsdirektivet massflyktsdirektivet",
            "\uD83D\uDE00",
            "x ".repeat(2000));

    @Test
    void the_doubts_of_any_minutes_are_found_without_a_fault() {
        qt().withExamples(2000)
                .forAll(integers().all())
                .checkAssert(seed -> assertThatCode(
                                () -> Doubts.of((PrintedMinutes) value(PrintedMinutes.class, new Random(seed), 0)))
                        .doesNotThrowAnyException());
    }

    private static Object value(Type type, Random random, int depth) {
        if (type instanceof ParameterizedType list) {
            int size = random.nextInt(depth > 4 ? 2 : 4);
            return IntStream.range(0, size)
                    .mapToObj(i -> value(list.getActualTypeArguments()[0], random, depth + 1))
                    .toList();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isRecord()) {
            return record(raw, random, depth);
        }
        return switch (raw.getName()) {
            case "int", "java.lang.Integer" -> random.nextBoolean() ? random.nextInt() : random.nextInt(5);
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "java.time.LocalDate" -> LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 28);
            case "java.time.LocalTime" -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
            case "java.lang.String" -> TEXTS.get(random.nextInt(TEXTS.size()));
            default -> throw new IllegalStateException(raw.toString());
        };
    }

    private static Object record(Class<?> type, Random random, int depth) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(parts)
                            .map(part -> part(part, random, depth))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static @Nullable Object part(RecordComponent part, Random random, int depth) {
        boolean mayBeAbsent = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeAbsent && random.nextBoolean() ? null : value(part.getGenericType(), random, depth + 1);
    }
}
