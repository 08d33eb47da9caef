package se.kansli.query.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.query.Story;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class StoredJsonTest {
    private static final JsonMapper MAPPER = StoredJson.mapper();

    record Example(
            BodyCode body,
            Map<CaseId, Integer> byCase,
            Set<BodyCode> bodies,
            @Nullable LocalDate day,
            Instant at) {}

    @Test
    void a_code_is_one_string_as_value_and_as_key() {
        Example example = new Example(
                new BodyCode("KS"),
                Map.of(new CaseId("KS-2021-0486"), 1),
                Set.of(new BodyCode("SFN")),
                LocalDate.of(2021, 8, 20),
                Instant.parse("2021-08-20T21:59:00Z"));

        String json = MAPPER.writeValueAsString(example);

        assertThat(json).isEqualTo("""
                        {"body":"KS","byCase":{"KS-2021-0486":1},"bodies":["SFN"],"day":"2021-08-20",\
                        "at":"2021-08-20T21:59:00Z"}""");
        assertThat(MAPPER.readValue(json, Example.class)).isEqualTo(example);
    }

    @Test
    void a_code_that_is_none_is_refused_with_its_own_sentence() {
        assertThatThrownBy(() -> MAPPER.readValue("\"ks\"", BodyCode.class))
                .hasMessageContaining("En kod är två till fem versaler");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"1\":2}", MAPPER.getTypeFactory().constructMapType(Map.class, CaseId.class, Integer.class)))
                .hasMessageContaining("Ett ärende anges som KS-2021-0486");
        assertThatThrownBy(() -> MAPPER.readValue("17", BodyCode.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void every_event_of_the_story_comes_back_as_it_was() {
        Story.whole().forEach(recorded -> {
            DomainEvent event = recorded.event();
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(event), event.getClass()))
                    .isEqualTo(event);
        });
    }

    @Test
    void what_a_newer_program_wrote_beside_is_passed_over() {
        assertThat(MAPPER.readValue("{\"day\":\"2021-08-20\",\"weather\":\"sun\"}", DayBegan.class))
                .isEqualTo(new DayBegan(LocalDate.of(2021, 8, 20)));
    }

    @Test
    void a_number_that_is_missing_is_not_taken_for_zero() {
        String json =
                MAPPER.writeValueAsString(new TjansteskrivelseProposed(Story.ANSWER, 1, LocalDate.of(2021, 9, 9)));

        assertThatThrownBy(() -> MAPPER.readValue(json.replace("\"version\":1,", ""), TjansteskrivelseProposed.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
