package se.kansli.documents;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Documents whose every text is made of what has gone wrong somewhere, and the texts of any document.
final class RandomDocuments {

    private static final List<String> WORDS = List.of(
            "beslutet",
            "åäöÅÄÖ",
            "<script>alert('x')</script>",
            "&",
            "R&D",
            "&amp;",
            "${d.title()}",
            "[[#{head.page}]]",
            "€",
            "½",
            "Wojciechowska-Święcicka",
            "Łukasz",
            "Đorđević",
            "Søren",
            "Kalund\u00ADborg",
            "kommun\u00ADfull\u00ADmäktige\u00ADledamot",
            "realisationsvinstbeskattningsförordningsändringsutredningsbetänkandebilageförteckning",
            "\"citat\"",
            "§ 19",
            "2022-2025",
            "5 kap. 69 §",
            "3.5 procent",
            "A\u030Angstro\u0308m",
            "x²",
            "– tankstreck –",
            "1 - 2",
            "»dansk«",
            "slut.");

    /// Texts for which the head or the foot of a page has room.
    private static final Set<String> IN_THE_MARGIN = Set.of("numbered", "municipality", "body", "unit", "contact");

    private final Random random;
    private int paragraph;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    <D extends Document> D of(Class<D> kind) {
        return record(kind);
    }

    /// Each text in a document, as its lines.
    static Stream<String> texts(@Nullable Object part) {
        return switch (part) {
            case null -> Stream.of();
            case String text -> text.lines();
            case List<?> list -> list.stream().flatMap(RandomDocuments::texts);
            case Record record ->
                part instanceof ParagraphNumber
                        ? Stream.of()
                        : Stream.of(record.getClass().getRecordComponents())
                                .flatMap(component -> texts(valueOf(component, record)));
            default -> Stream.of();
        };
    }

    private <R> R record(Class<R> type) {
        if (type == Vote.class) {
            return type.cast(vote());
        }
        if (type == Signature.class) {
            return type.cast(signature());
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            Object[] values = Stream.of(components)
                    .map(component -> IN_THE_MARGIN.contains(component.getName())
                            ? component.getName() + " R&D Åäö ½"
                            : value(component.getAnnotatedType()))
                    .toArray();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private @Nullable Object value(AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        if (type.getType() instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            return list(((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain.isEnum()) {
            return plain == ParagraphForm.class
                    ? ParagraphForm.PARAGRAPH
                    : plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return switch (plain.getSimpleName()) {
            case "String" -> text();
            case "int" -> 1 + random.nextInt(40);
            case "long" -> (long) random.nextInt(9);
            case "boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.parse("2021-01-01").plusDays(random.nextInt(2000));
            case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "ParagraphNumber" -> ParagraphNumber.of(++paragraph);
            default -> record(plain);
        };
    }

    private List<Object> list(AnnotatedType of) {
        boolean holdsItself = of.getType() == Paper.class;
        boolean mayBeEmpty = of.getType() instanceof Class<?> type
                && ((type.isRecord() && type != Paragraph.class && type != ParagraphNumber.class)
                        || type == String.class);
        List<Object> made = new ArrayList<>();
        int size = mayBeEmpty ? random.nextInt(holdsItself ? 2 : 4) : 1 + random.nextInt(4);
        for (int at = 0; at < size; at++) {
            Object value = value(of);
            if (value != null) {
                made.add(value);
            }
        }
        return made;
    }

    private Vote vote() {
        return random.nextBoolean()
                ? Vote.closed(text(), text(), new Tally(3, 2, 1, 0), text())
                : Vote.open(
                        text(),
                        text(),
                        IntStream.range(0, 1 + random.nextInt(70))
                                .mapToObj(at -> record(MemberVote.class))
                                .toList(),
                        text());
    }

    private Signature signature() {
        return random.nextBoolean()
                ? new Signature(SignedAs.APPROVER, text(), null, null)
                : new Signature(SignedAs.CHAIR, text(), LocalDate.parse("2021-09-29"), SignedBy.HAND);
    }

    private String text() {
        int shape = random.nextInt(20);
        if (shape == 0) {
            return line() + "\n\n" + line() + "\n- " + line() + "\n- " + line();
        }
        return shape == 1 ? Stream.generate(this::line).limit(150).collect(Collectors.joining(" ")) : line();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String line() {
        return Stream.generate(this::word).limit(1L + random.nextInt(6)).collect(Collectors.joining(" "));
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
