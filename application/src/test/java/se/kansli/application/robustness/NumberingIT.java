package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;

/// Everybody registers in the same series at the same time (REG-8).
class NumberingIT {

    private static final int CLIENTS = 64;

    @Test
    void one_node_gives_out_every_number_once_and_leaves_none_out() throws Exception {
        try (RunningKansli node = RunningKansli.on("numbering_one_node")) {
            Office.establish(node.as("admin"), "KS");
            assertThat(numbersFor(everyone(client -> node.as("registrator.ks")), 15))
                    .isEqualTo(from1To(CLIENTS * 15));
        }
        assertThat(stored("numbering_one_node")).isEqualTo(from1To(CLIENTS * 15));
    }

    @Test
    void two_nodes_together_give_out_every_number_once_and_leave_none_out(@TempDir Path folder) throws Exception {
        try (RunningKansli one = RunningKansli.on("numbering_two_nodes");
                KansliProcess other = KansliProcess.start(
                        folder,
                        "spring.datasource.url=" + TestPostgres.url("numbering_two_nodes"),
                        "spring.datasource.username=" + TestPostgres.username(),
                        "spring.datasource.password=" + TestPostgres.password())) {
            Office.establish(one.as("admin"), "KS");
            List<ApiUser> clients =
                    everyone(client -> client % 2 == 0 ? one.as("registrator.ks") : other.as("registrator.ks"));
            assertThat(numbersFor(clients, 5)).isEqualTo(from1To(CLIENTS * 5));
        }
        assertThat(stored("numbering_two_nodes")).isEqualTo(from1To(CLIENTS * 5));
    }

    @Test
    void a_number_that_was_taken_in_meanwhile_is_not_given_out() throws Exception {
        int imported = CLIENTS * 2;
        try (RunningKansli node = RunningKansli.on("numbering_import")) {
            Office.establish(node.as("admin"), "KS");
            List<ApiUser> clients = everyone(client -> node.as("registrator.ks"));
            List<Integer> before = numbersFor(clients, 1);
            clients.getFirst()
                    .post("/api/v1/cases/imports", Office.existing("KS", imported))
                    .expect(201);
            List<Integer> after = numbersFor(clients, 2);
            assertThat(before).isEqualTo(from1To(CLIENTS));
            assertThat(after)
                    .isEqualTo(IntStream.rangeClosed(CLIENTS + 1, CLIENTS * 3 + 1)
                            .filter(number -> number != imported)
                            .boxed()
                            .toList());
        }
    }

    /// The numbers that so many registrations by each client were answered with, in order.
    private static List<Integer> numbersFor(List<ApiUser> clients, int registrations) throws Exception {
        List<Callable<List<Integer>>> tasks = new ArrayList<>();
        for (ApiUser client : clients) {
            tasks.add(() -> IntStream.range(0, registrations)
                    .map(each -> Office.number(Office.register(client, "KS", "Cykelväg vid Ängöleden")))
                    .boxed()
                    .toList());
        }
        return Crowd.allAtOnce(tasks).stream().flatMap(List::stream).sorted().toList();
    }

    private static List<ApiUser> everyone(IntFunction<ApiUser> client) {
        return IntStream.range(0, CLIENTS).mapToObj(client).toList();
    }

    /// The numbers of the cases in the log, in order.
    private static List<Integer> stored(String database) {
        return new JdbcTemplate(TestPostgres.dataSource(database)).queryForList("""
                        select split_part(aggregateidentifier, '-', 3)::int from domainevententry
                         where payloadtype = 'CaseRegistered' order by 1""", Integer.class);
    }

    private static List<Integer> from1To(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
