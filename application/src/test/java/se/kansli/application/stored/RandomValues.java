package se.kansli.application.stored;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a value of any type that events are made of, such as the type itself lets be.
final class RandomValues {

    private static final int TRIES = 200;
    private static final int DEEPEST = 5;

    /// Types that are spelled in a way of their own.
    private static final Map<String, Function<RandomGenerator, String>> SPELLINGS = Map.ofEntries(
            Map.entry("BodyCode", RandomValues::body),
            Map.entry("DiarySeriesId", random -> body(random) + "-" + year(random)),
            Map.entry("CaseId", RandomValues::caseId),
            Map.entry("RemissId", random -> caseId(random) + "-R" + random.nextInt(1, 10_000)),
            Map.entry(
                    "IncomingRemissId",
                    random -> body(random) + "-IN-" + caseId(random) + "-R" + random.nextInt(1, 10_000)),
            Map.entry("DocketId", random -> body(random) + "-M-" + body(random)),
            Map.entry("ParagraphSeriesId", random -> body(random) + "-P-" + body(random) + "-" + year(random)),
            Map.entry("MeetingId", RandomValues::meetingId),
            Map.entry("BallotId", random -> meetingId(random) + "-V" + random.nextInt(1, 10_000)),
            Map.entry(
                    "MinutesId", random -> meetingId(random) + "-J" + (random.nextBoolean() ? paragraph(random) : "")),
            Map.entry("ParagraphNumber", RandomValues::paragraph),
            Map.entry(
                    "DelegatedDecisionId",
                    random ->
                            body(random) + "-D-" + body(random) + "-" + year(random) + "-" + random.nextInt(1, 10_000)),
            Map.entry(
                    "AssignmentId",
                    random -> body(random) + "-A-" + body(random) + "-" + random.nextInt(1, 10_000) + "-"
                            + random.nextInt(1, 10_000) + "-" + random.nextInt(1, 1000)),
            Map.entry("PersonId", random -> "P-%05d".formatted(random.nextInt(1, 1_000_000_000))),
            Map.entry(
                    "AnnexPath",
                    random -> random.nextInt(1, 20) + (random.nextBoolean() ? "/" + random.nextInt(1, 20) : "")));

    private final RandomGenerator random;

    RandomValues(RandomGenerator random) {
        this.random = random;
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            int size = depth > DEEPEST ? 0 : random.nextInt(3);
            return IntStream.range(0, size)
                    .mapToObj(item -> value(list.getActualTypeArguments()[0], depth + 1))
                    .toList();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isRecord()) {
            return record(raw, depth);
        }
        return switch (raw.getName()) {
            case "int", "java.lang.Integer" -> random.nextInt(1, 1_000_000_000);
            case "long", "java.lang.Long" -> random.nextLong(1, Long.MAX_VALUE);
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "java.lang.String" -> text();
            case "java.time.LocalDate" -> LocalDate.of(1000, 1, 1).plusDays(random.nextInt(3_287_181));
            case "java.time.LocalTime" -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
            default -> throw new IllegalStateException("No event has had a " + raw + " so far: make one here");
        };
    }

    /// A record that refuses to be made so is tried again: its parts must fit each other.
    private Object record(Class<?> type, int depth) {
        RuntimeException refused = new IllegalStateException(type.toString());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return made(type, depth);
            } catch (IllegalArgumentException again) {
                refused = again;
            }
        }
        throw refused;
    }

    private Object made(Class<?> type, int depth) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Stream.of(parts).map(part -> part(type, part, depth)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException notSo) {
                throw notSo;
            }
            throw new IllegalStateException(type.toString(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object part(Class<?> type, RecordComponent part, int depth) {
        Function<RandomGenerator, String> spelling = SPELLINGS.get(type.getSimpleName());
        if (spelling != null) {
            return spelling.apply(random);
        }
        return switch (part.getName()) {
            case "sha256" -> "%064x".formatted(random.nextLong(1, Long.MAX_VALUE));
            case "year" -> Integer.parseInt(year(random));
            default -> isAbsent(part) ? null : value(part.getGenericType(), depth + 1);
        };
    }

    private boolean isAbsent(RecordComponent part) {
        AnnotatedType type = part.getAnnotatedType();
        return !(type instanceof AnnotatedParameterizedType)
                && type.isAnnotationPresent(Nullable.class)
                && random.nextBoolean();
    }

    /// Whatever the edge lets in, from all planes of Unicode, and what means something in JSON.
    private String text() {
        List<String> meaning =
                List.of("\"", "\\", "\n", "\t", "\\u0000", "</script>", "\u2028", "{}", "null", "é", "e\u0301", " ");
        StringBuilder text = new StringBuilder("x");
        for (int length = random.nextInt(30); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(meaning.get(random.nextInt(meaning.size())));
                case 1 -> text.appendCodePoint(random.nextInt(0xA0, 0xD800));
                case 2 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
                default -> text.append((char) random.nextInt(' ', 127));
            }
        }
        return text.toString();
    }

    private static String meetingId(RandomGenerator random) {
        return body(random) + "-M-" + body(random) + "-" + random.nextInt(1, 10_000);
    }

    private static String paragraph(RandomGenerator random) {
        return random.nextInt(1, 10_000) + (random.nextBoolean() ? "." + random.nextInt(1, 1_000) : "");
    }

    private static String body(RandomGenerator random) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ";
        return IntStream.range(0, random.nextInt(2, 6))
                .mapToObj(each -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .reduce("", String::concat);
    }

    private static String year(RandomGenerator random) {
        return String.valueOf(random.nextInt(1000, 10_000));
    }

    private static String caseId(RandomGenerator random) {
        return "%s-%s-%04d".formatted(body(random), year(random), random.nextInt(1, 1_000_000_000));
    }
}
