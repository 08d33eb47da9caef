package se.kansli.application.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestIssuer;
import se.kansli.application.acceptance.RemissBetweenTwoNamnder;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.application.time.DayTicker;
import se.kansli.command.access.Authorization;
import se.kansli.command.cases.RegisterCase;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.casefile.FindCaseFile;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Projections;
import se.kansli.query.questions.Questions;

/// The main job on a house that is split into a node for each role, which reach one another by the connector of Axon
/// Server alone.
class SplitNodesIT extends RemissBetweenTwoNamnder {

    private static TestIssuer issuer;
    private static AxonServerDouble axonServer;
    private static RunningKansli command;
    private static RunningKansli query;
    private static RunningKansli web;

    @BeforeAll
    static void start() throws Exception {
        issuer = new TestIssuer();
        axonServer = new AxonServerDouble();
        command = node(NodeRole.COMMAND);
        query = node(NodeRole.QUERY);
        web = node(NodeRole.WEB);
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
        query.close();
        command.close();
        axonServer.close();
        issuer.close();
    }

    @Override
    protected URI url() {
        return web.url();
    }

    @Override
    protected String token() {
        return issuer.token("alla.roller", everyRole());
    }

    @Test
    void each_node_has_what_its_role_needs_and_nothing_else() {
        assertThat(command.count(Authorization.class)).isEqualTo(1);
        assertThat(command.count(DayTicker.class)).isEqualTo(1);
        assertThat(command.count(CaseFiles.class)).isZero();
        assertThat(followersOf(command)).isNotEmpty().allMatch(name -> name.startsWith("policy-"));

        assertThat(query.count(CaseFiles.class)).isEqualTo(1);
        assertThat(query.bean(Questions.class).getClass().getSimpleName()).isEqualTo("AnsweredHere");
        assertThat(query.count(Authorization.class)).isZero();
        assertThat(query.count(DayTicker.class)).isZero();
        assertThat(followersOf(query))
                .containsExactlyInAnyOrderElementsOf(query.bean(Projections.class).all().stream()
                        .map(Projection::name)
                        .toList());

        assertThat(web.bean(Questions.class)).isInstanceOf(AskedOfOtherNodes.class);
        assertThat(web.count(Authorization.class)).isZero();
        assertThat(web.count(CaseFiles.class)).isZero();
        assertThat(followersOf(web)).isEmpty();
    }

    @Test
    void messages_go_through_Axon_Server_and_events_to_PostgreSQL() {
        for (RunningKansli node : Set.of(command, query, web)) {
            assertThat(node.bean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
            assertThat(node.bean(QueryBus.class)).isInstanceOf(AxonServerQueryBus.class);
            assertThat(node.bean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        }
    }

    @Test
    void who_registers_in_one_series_is_led_to_one_node_and_questions_are_led_to_one_that_answers() {
        ApiUser user = user();
        read(user, register(user, "Cykelväg vid Ängöleden"));

        assertThat(axonServer.asked()).contains(AnswersToOtherNodes.name(FindCaseFile.class));
        assertThat(axonServer.led().stream()
                        .filter(led -> led.command().equals(RegisterCase.class.getName()))
                        .map(AxonServerDouble.Led::routingKey))
                .isNotEmpty()
                .allMatch(key -> key.matches("[A-Z]{5}-\\d{4}"));
    }

    @Test
    void what_the_database_said_to_the_node_that_decides_is_told_at_the_door() {
        JdbcTemplate database = new JdbcTemplate(command.bean(DataSource.class));
        database.execute("create function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'no room' using errcode = '53100'; end $$");
        database.execute("create trigger refuse before insert on domainevententry for each row when "
                + "(new.payloadtype = 'CaseRegistered') execute function refuse()");
        try {
            ApiUser.Answer answer = user().post("/api/v1/cases", registration("Medan disken är full"));

            assertThat(answer.status()).isEqualTo(507);
            assertThat(answer.body().get("type").asString()).isEqualTo("urn:kansli:problem:storage-full");
        } finally {
            database.execute("drop function refuse() cascade");
        }
    }

    @Test
    void a_node_without_the_web_has_a_door_and_no_rooms() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            ApiUser atTheWrongDoor = ApiUser.withToken(http, command.url(), token());
            atTheWrongDoor.get("/actuator/health/readiness").expect(200);
            atTheWrongDoor.get("/api/v1/bodies").expect(404);
            ApiUser.withToken(http, command.url(), "none").get("/api/v1/bodies").expect(401);
        }
    }

    private static Set<String> followersOf(RunningKansli node) {
        return node.bean(EventProcessingConfiguration.class).eventProcessors().keySet();
    }

    private static RunningKansli node(NodeRole role) {
        return RunningKansli.on(
                "split_nodes",
                "spring.profiles.active=axonserver",
                "kansli.roles=" + role,
                "axon.axonserver.servers=" + axonServer.address(),
                "axon.axonserver.client-id=" + role,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.url());
    }
}
