package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.CannotCreateTransactionException;
import se.kansli.command.Refusal;
import se.kansli.query.content.Contents;
import se.kansli.query.content.StoredContent;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Token;

/// There is never more at work than there is room for, and whoever is refused is told when to come back.
@EdgeTest
@TestPropertySource(
        properties = {
            "kansli.web.most-requests=4",
            "kansli.web.most-transfers=4",
            "kansli.web.most-buffered=16KB",
            "kansli.web.share-of-one=0.5"
        })
class RefusingTooMuchTest {

    private static final String OTHERS = "user others";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private Contents contents;

    @Autowired
    private Capacity capacity;

    @BeforeEach
    void forget() {
        gateway.forget();
        when(contents.store(any(), any(), any()))
                .thenReturn(new StoredContent("a".repeat(64), 5, "application/pdf", Instant.EPOCH));
    }

    @AfterEach
    void every_place_was_given_back() {
        for (Room room : new Room[] {capacity.requests(), capacity.transfers()}) {
            takeAll(room, 4);
            giveBackAll(room, 4);
        }
        takeAll(capacity.bodies(), 16 * 1024);
        giveBackAll(capacity.bodies(), 16 * 1024);
    }

    @Test
    void who_comes_when_all_places_are_taken_is_put_off_before_the_token_is_looked_at() throws Exception {
        takeAll(capacity.requests(), 4);
        refused(http.perform(link("no token at all")), "overloaded").andExpect(status().isServiceUnavailable());
        refused(http.perform(get("/diarium")), "overloaded").andExpect(status().isServiceUnavailable());
        assertThat(gateway.commands()).isEmpty();

        giveBackAll(capacity.requests(), 4);
        http.perform(link(Token.of("anna", "registrator@KS"))).andExpect(status().isNoContent());
    }

    @Test
    void who_has_a_share_at_work_waits_and_others_do_not() throws Exception {
        capacity.requests().take("user anna", 2);

        refused(http.perform(link(Token.of("anna", "registrator@KS"))), "too-many-at-once")
                .andExpect(status().isTooManyRequests());
        http.perform(link(Token.of("berit", "registrator@KS"))).andExpect(status().isNoContent());

        capacity.requests().giveBack("user anna", 2);
        http.perform(link(Token.of("anna", "registrator@KS"))).andExpect(status().isNoContent());
    }

    @Test
    void those_without_a_token_are_told_apart_by_address() throws Exception {
        capacity.requests().take("address 192.0.2.1", 2);

        refused(
                        http.perform(get("/api/v1/public/diarium").with(request -> {
                            request.setRemoteAddr("192.0.2.1");
                            return request;
                        })),
                        "too-many-at-once")
                .andExpect(status().isTooManyRequests());
        http.perform(get("/api/v1/public/diarium").with(request -> {
                    request.setRemoteAddr("192.0.2.2");
                    return request;
                }))
                .andExpect(status().isOk());

        capacity.requests().giveBack("address 192.0.2.1", 2);
    }

    @Test
    void files_under_way_take_no_place_from_other_requests_and_have_a_bound_of_their_own() throws Exception {
        capacity.requests().take("user anna", 2);
        http.perform(upload()).andExpect(status().isCreated());
        capacity.requests().giveBack("user anna", 2);

        takeAll(capacity.transfers(), 4);
        refused(http.perform(upload()), "overloaded").andExpect(status().isServiceUnavailable());
        http.perform(link(Token.of("anna", "registrator@KS"))).andExpect(status().isNoContent());
        giveBackAll(capacity.transfers(), 4);
    }

    @Test
    void bodies_together_take_no_more_memory_than_they_may() throws Exception {
        takeAll(capacity.bodies(), 16 * 1024);
        refused(http.perform(link(Token.of("anna", "registrator@KS"))), "overloaded")
                .andExpect(status().isServiceUnavailable());
        giveBackAll(capacity.bodies(), 16 * 1024);

        refused(
                        http.perform(link(Token.of("anna", "registrator@KS")).content(" ".repeat(9 * 1024))),
                        "too-many-at-once")
                .andExpect(status().isTooManyRequests());
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void what_fails_gives_its_place_back() throws Exception {
        gateway.willFail(Refusal.conflict("NOT_ADOPTED", "CON-8", "Svaret är inte antaget."));
        for (int time = 0; time < 5; time++) {
            http.perform(link(Token.of("anna", "registrator@KS"))).andExpect(status().isConflict());
        }
    }

    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of(
                        new CannotCreateTransactionException(
                                "none", new SQLTransientConnectionException("timed out after 3000ms")),
                        503,
                        "overloaded"),
                Arguments.of(
                        new CannotGetJdbcConnectionException("none", new SQLException("refused", "08001")),
                        503,
                        "database-away"),
                Arguments.of(
                        new EventStoreException("append", new SQLException("stopping", "57P01")), 503, "database-away"),
                Arguments.of(
                        new DataAccessResourceFailureException("many", new SQLException("too many", "53300")),
                        503,
                        "overloaded"),
                Arguments.of(new EventStoreException("append", new SQLException("slow", "57014")), 503, "try-again"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_database_that_cannot_just_now_is_no_fault_of_the_caller(RuntimeException failure, int status, String type)
            throws Exception {
        gateway.willFail(failure);
        refused(http.perform(link(Token.of("anna", "registrator@KS"))), type).andExpect(status().is(status));
    }

    @Test
    void a_full_disk_is_told_as_what_it_is() throws Exception {
        gateway.willFail(new EventStoreException("append", new SQLException("No space left on device", "53100")));
        http.perform(link(Token.of("anna", "registrator@KS")))
                .andExpect(status().isInsufficientStorage())
                .andExpect(header().doesNotExist("Retry-After"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:storage-full"))
                .andExpect(jsonPath("$.detail").value(endsWith(".")));
    }

    private static ResultActions refused(ResultActions answer, String type) throws Exception {
        return answer.andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string("Retry-After", matchesPattern("[1-3]")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:" + type))
                .andExpect(jsonPath("$.detail").value(endsWith(".")));
    }

    private static void takeAll(Room room, int size) {
        room.take(OTHERS + " 1", size / 2);
        room.take(OTHERS + " 2", size / 2);
    }

    private static void giveBackAll(Room room, int size) {
        room.giveBack(OTHERS + " 1", size / 2);
        room.giveBack(OTHERS + " 2", size / 2);
    }

    private static MockHttpServletRequestBuilder link(String authorization) {
        return post("/api/v1/cases/KS-2021-0486/links")
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"other\": \"KS 2020/0001\", \"kind\": \"RELATED\"}");
    }

    private static MockHttpServletRequestBuilder upload() {
        return post("/api/v1/contents")
                .header("Authorization", Token.of("anna", "registrator@KS"))
                .contentType(MediaType.APPLICATION_PDF)
                .content("bytes");
    }
}
