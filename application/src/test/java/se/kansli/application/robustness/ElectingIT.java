package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.application.RunningKansli;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// Persons and mandates on a whole Kansli.
class ElectingIT {

    private static final int CLIENTS = 8;
    private static final int EACH = 5;

    private static RunningKansli kansli;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on("electing");
        Office.establish(kansli.as("admin"), "KS");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void PER_1_who_are_entered_at_the_same_time_get_a_number_each() throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            tasks.add(() -> {
                ApiUser secretary = kansli.as("oliver.wykman");
                return IntStream.range(0, EACH)
                        .mapToObj(person -> entered(secretary, "Lika Lik"))
                        .toList();
            });
        }
        List<String> numbers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<List<String>> some : crowd.invokeAll(tasks)) {
                numbers.addAll(some.get());
            }
        }
        assertThat(numbers).hasSize(CLIENTS * EACH).doesNotHaveDuplicates();
    }

    @Test
    void B5_one_who_was_elected_under_two_spellings_sits_as_one() {
        ApiUser secretary = kansli.as("oliver.wykman");
        String helen = entered(secretary, "Helen Krans");
        String helene = entered(secretary, "Helene Krans");
        secretary
                .post(
                        "/api/v1/bodies/KS/mandates",
                        Map.of(
                                "authority",
                                "KS",
                                "person",
                                helene,
                                "role",
                                "MEMBER",
                                "from",
                                Map.of("earliest", "2022-01-01")))
                .expect(204);
        assertThat(secretary
                        .get("/api/v1/persons/" + helene + "/similar")
                        .expect(200)
                        .body()
                        .findValuesAsString("person"))
                .containsExactly(helen);
        secretary
                .post(
                        "/api/v1/persons/" + helene + "/merger",
                        Map.of("authority", "KS", "into", helen, "reason", "Stavad på två sätt"))
                .expect(204);

        JsonNode found =
                secretary.get("/api/v1/persons?name=helene%20krans").expect(200).body();
        assertThat(found.get(0).get("person").asString()).isEqualTo(helen);
        assertThat(found.get(0).get("alsoCalled").get(0).asString()).isEqualTo("Helene Krans");
        JsonNode member = secretary
                .get("/api/v1/bodies/KS/members?on=2022-01-01")
                .expect(200)
                .body()
                .get("members")
                .get(0);
        assertThat(member.get("person").asString()).isEqualTo(helen);
        assertThat(member.get("mandate").get("name").asString()).isEqualTo("Helene Krans");
    }

    private static String entered(ApiUser secretary, String name) {
        return secretary
                .post("/api/v1/persons", Map.of("authority", "KS", "name", name))
                .expect(201)
                .body()
                .get("person")
                .asString();
    }
}
