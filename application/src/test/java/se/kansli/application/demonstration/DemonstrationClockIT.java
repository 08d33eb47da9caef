package se.kansli.application.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.application.RunningKansli;

/// The demonstration's date is everybody's, so not everybody sets it.
class DemonstrationClockIT {

    private static RunningKansli kansli;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on("demonstration_clock");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void only_an_administrator_sets_the_date() {
        assertThat(kansli.as("carolina.andersson")
                        .put("/api/v1/demonstration/clock", Map.of("today", "2021-05-21"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_date_is_set_and_released() {
        ApiUser admin = kansli.as("admin");
        assertThat(admin.put("/api/v1/demonstration/clock", Map.of("today", "2021-05-21"))
                        .expect(200)
                        .body()
                        .get("today")
                        .asString())
                .isEqualTo("2021-05-21");
        assertThat(admin.delete("/api/v1/demonstration/clock")
                        .expect(200)
                        .body()
                        .get("today")
                        .asString())
                .isNotEqualTo("2021-05-21");
    }

    @Test
    void no_day_at_all_is_refused() {
        assertThat(kansli.as("admin")
                        .put("/api/v1/demonstration/clock", Map.of())
                        .expect(400)
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("today");
    }

    @Test
    void it_is_set_also_on_a_node_that_leaves_all_policies_to_another() {
        try (RunningKansli other = RunningKansli.on("demonstration_clock")) {
            assertThat(other.as("admin")
                            .put("/api/v1/demonstration/clock", Map.of("today", "2021-05-24"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_day_that_has_not_come_is_refused() {
        assertThat(kansli.as("admin")
                        .put("/api/v1/demonstration/clock", Map.of("today", "9999-12-31"))
                        .status())
                .isEqualTo(422);
    }
}
