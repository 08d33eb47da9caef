package se.kansli.web.edge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.query.journal.StoredJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How the edge reads and writes JSON: in the form of the store, and what it does not understand exactly it refuses.
final class StrictJson {

    private static final int DEEPEST = 32;

    private StrictJson() {}

    static JsonMapper mapper() {
        return StoredJson.configureForRequests(JsonMapper.builder(factory()))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new TextDeserializer(Text::fault))
                        .addDeserializer(LocalDate.class, new DateDeserializer()))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(32)
                        .maxNameLength(200)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static String string(JsonParser parser, String otherwise) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnreadableValue(parser, otherwise);
        }
        return parser.getString();
    }

    private static final class TextDeserializer extends StdScalarDeserializer<String> {

        private final Function<String, Optional<String>> fault;

        private TextDeserializer(Function<String, Optional<String>> fault) {
            super(String.class);
            this.fault = fault;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            boolean isLong = property != null && property.getAnnotation(LongText.class) != null;
            return isLong ? new TextDeserializer(Text::faultOfLong) : this;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = string(parser, "En text väntades här.");
            fault.apply(text).ifPresent(sentence -> {
                throw new UnreadableValue(parser, sentence);
            });
            return text;
        }
    }

    private static final class DateDeserializer extends StdScalarDeserializer<LocalDate> {

        private DateDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            return Dates.parse(string(parser, Dates.EXPECTED))
                    .orElseThrow(() -> new UnreadableValue(parser, Dates.EXPECTED));
        }
    }
}
