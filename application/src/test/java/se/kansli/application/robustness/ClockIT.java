package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.application.time.SettableClock;

/// The whole program by a clock that is set while it works: over midnight, back and forth.
@Timeout(120)
class ClockIT {

    private static final String DATABASE = "clock";
    private static final int CLIENTS = 12;
    private static final int EACH = 10;

    private static SettableClock clock;
    private static RunningKansli kansli;
    private static ApiUser admin;
    private static JdbcTemplate database;

    @BeforeAll
    static void start() {
        clock = new SettableClock("2024-01-02T11:00:00Z");
        kansli = RunningKansli.by(clock, DATABASE);
        admin = kansli.as("admin");
        database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));
        Office.establish(admin, "KS", "SFN", "UN");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void REG_8_registrations_that_go_on_over_midnight_of_new_years_eve_leave_no_gap_in_either_series()
            throws Exception {
        clock.shows("2024-12-31T22:59:59.999Z");
        CountDownLatch halfOfTheFirst = new CountDownLatch(EACH / 2);
        List<Callable<List<String>>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            ApiUser registrator = kansli.as("registrator.sfn");
            clients.add(() -> IntStream.range(0, EACH)
                    .mapToObj(each -> {
                        String caseId = register(registrator, "SFN");
                        halfOfTheFirst.countDown();
                        return caseId;
                    })
                    .toList());
        }
        clients.add(() -> {
            halfOfTheFirst.await();
            clock.shows("2024-12-31T23:00:00Z");
            return List.of();
        });

        List<String> registered =
                Crowd.allAtOnce(clients).stream().flatMap(List::stream).toList();

        assertThat(registered).doesNotHaveDuplicates().hasSize(CLIENTS * EACH);
        assertThat(numbers("SFN-2024"))
                .isNotEmpty()
                .isEqualTo(from1To(numbers("SFN-2024").size()));
        assertThat(numbers("SFN-2025"))
                .isNotEmpty()
                .isEqualTo(from1To(numbers("SFN-2025").size()));
        assertThat(numbers("SFN-2024").size() + numbers("SFN-2025").size()).isEqualTo(CLIENTS * EACH);
        assertThat(database.queryForList("""
                        select aggregateidentifier from domainevententry
                         where payloadtype = 'CaseRegistered'
                           and split_part(aggregateidentifier, '-', 2)
                               <> left(convert_from(payload, 'UTF8')::jsonb ->> 'registeredOn', 4)""")).isEmpty();
    }

    @Test
    void REG_8_a_clock_that_is_set_back_leaves_neither_gap_nor_error_behind() {
        ApiUser registrator = kansli.as("kansli.un");
        Map<String, String> dayByTime = new HashMap<>();
        List<String> times = List.of(
                "2024-10-27T00:30:00Z",
                "2024-10-27T01:30:00Z",
                "2024-10-27T00:40:00Z",
                "2024-10-26T10:00:00Z",
                "2024-11-26T10:00:00Z");
        List<String> cases = new ArrayList<>();
        for (String time : times) {
            clock.shows(time);
            String caseId = register(registrator, "UN");
            cases.add(caseId);
            dayByTime.put(time, clock.today().toString());
            ApiUser.Answer read = registrator.get(Office.path(caseId)).expect(200);
            assertThat(read.body().get("registeredOn").asString()).isEqualTo(dayByTime.get(time));
        }

        assertThat(numbers("UN-2024")).isEqualTo(from1To(times.size()));
        assertThat(cases)
                .containsExactly("UN-2024-0001", "UN-2024-0002", "UN-2024-0003", "UN-2024-0004", "UN-2024-0005");
    }

    @Test
    void CON_14_a_clock_that_is_set_back_and_leaps_reminds_once_of_what_it_passed() {
        clock.shows("2024-06-03T08:00:00Z");
        String caseId = Office.caseToSendOnRemiss(
                kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
        Map<String, Object> remiss = new HashMap<>(Office.remiss(List.of("SFN", "UN")));
        remiss.put("dueOn", "2024-07-01");
        kansli.as("carolina.andersson")
                .post(Office.path(caseId) + "/remisser", remiss)
                .expect(201);

        assertThat(remindersAt("2024-06-16T08:00:00Z")).isZero();
        assertThat(remindersAt("2024-06-17T08:00:00Z")).as("14 days before").isEqualTo(2);
        assertThat(remindersAt("2024-06-16T08:00:00Z")).as("set back by a day").isEqualTo(2);
        assertThat(remindersAt("2024-06-17T08:00:00Z"))
                .as("and the same day again")
                .isEqualTo(2);
        assertThat(remindersAt("2024-07-17T08:00:00Z")).as("on by a month").isEqualTo(4);
        assertThat(remindersAt("2024-07-18T08:00:00Z")).as("the next day").isEqualTo(4);
        assertThat(remindersAt("2024-06-18T08:00:00Z")).as("set right").isEqualTo(4);
        assertThat(remindersAt("2024-07-02T08:00:00Z"))
                .as("a day that was passed")
                .isEqualTo(4);
        assertThat(remindersAt("2024-07-23T08:00:00Z")).as("a week on").isEqualTo(6);
    }

    /// How many reminders have gone out when the clock shows this and all that happens by itself has happened.
    private static int remindersAt(String time) {
        clock.shows(time);
        admin.delete("/api/v1/demonstration/clock").expect(200);
        return database.queryForList("select 1 from domainevententry where payloadtype = 'RemissinstansReminded'")
                .size();
    }

    /// Without a day: it is registered on the day that it is.
    private static String register(ApiUser registrator, String authority) {
        Map<String, Object> registration = new HashMap<>(Office.registration(authority, "Kring midnatt"));
        registration.remove("registeredOn");
        registration.put("receivedOn", LocalDate.of(2024, 1, 2).toString());
        return Office.caseId(registrator.post("/api/v1/cases", registration).expect(201));
    }

    private static List<Integer> numbers(String series) {
        return database.queryForList("""
                select split_part(aggregateidentifier, '-', 3)::int from domainevententry
                 where payloadtype = 'CaseRegistered' and aggregateidentifier like ? || '-%' order by 1""", Integer.class, series);
    }

    private static List<Integer> from1To(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
