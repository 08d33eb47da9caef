package se.kansli.query.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import se.kansli.kernel.printed.PrintedMinutes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/// How everything that is stored or shown is written as JSON: a [Code] as one string, a record by its components, dates
/// and times in ISO form. What is not known is passed over, so that an older program can read what a newer one wrote.
public final class StoredJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();
    private static final JsonMapper EVENTS =
            configureForEvents(JsonMapper.builder()).build();

    private StoredJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// Gives the same form to a mapper that somebody else builds, such as that of the edge.
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new BlackbirdModule())
                .addModule(new CodeModule())
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.EAGER_DESERIALIZER_FETCH)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.PUBLIC_ONLY)
                        .withIsGetterVisibility(Visibility.NONE));
    }

    /// For events, none of which is read when something is missing in it.
    static JsonMapper events() {
        return EVENTS;
    }

    static JsonMapper.Builder configureForEvents(JsonMapper.Builder builder) {
        return configure(builder).addModule(new WholeRecordsModule(""));
    }

    /// Has what is stored whole come in whole, too: printed forms are the kernel's own records.
    public static JsonMapper.Builder configureForRequests(JsonMapper.Builder builder) {
        return configure(builder).addModule(new WholeRecordsModule(PrintedMinutes.class.getPackageName()));
    }
}
