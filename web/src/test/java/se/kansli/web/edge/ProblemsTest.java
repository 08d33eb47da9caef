package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.kansli.command.Refusal;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Token;

/// Whatever goes wrong, the answer is a problem document that says no more than it should.
@EdgeTest
class ProblemsTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(Refusal.conflict("NOT_ADOPTED", "CON-8", "Svaret är inte antaget."), 409, "not-adopted"),
                arguments(
                        Refusal.invalid("DATE_IN_THE_FUTURE", "REG-3", "Datumet har inte varit."),
                        422,
                        "date-in-the-future"),
                arguments(
                        Refusal.forbidden("ROLE_MISSING", "ACC-1", "Detta får bara göras av registrator."),
                        403,
                        "role-missing"),
                arguments(
                        Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte."),
                        404,
                        "not-found"));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(Refusal refusal, int status, String type) throws Exception {
        gateway.willFail(refusal);
        http.perform(link())
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:" + type))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").value(refusal.sentence()))
                .andExpect(jsonPath("$.instance").value("/api/v1/cases/KS-2021-0486/links"))
                .andExpect(jsonPath("$.rule").value(refusal.rule()))
                .andExpect(jsonPath("$.code").value(refusal.code()))
                .andExpect(jsonPath("$.errors").doesNotExist());
    }

    @Test
    void what_cannot_be_written_just_now_may_be_tried_again() throws Exception {
        gateway.willFail(new ConcurrencyException("busy"));
        http.perform(link())
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", matchesPattern("[1-3]")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:try-again"));
    }

    @Test
    void a_command_is_not_waited_for_without_end() throws Exception {
        gateway.willNotAnswer();
        http.perform(link())
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", matchesPattern("[1-3]")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:try-again"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases//KS-2021-0486", "/api/v1/cases/KS-2021-0486;a=b", "/api/v1/cases/%2e%2e/x"})
    void a_path_that_tries_to_be_another_one_is_stopped(String path) throws Exception {
        http.perform(get(URI.create(path)).header("Authorization", Token.of("anna", "registrator@KS")))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:invalid-request"));
    }

    @Test
    void what_the_container_stops_is_a_problem_document_too() throws Exception {
        http.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/cases"))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:too-large"))
                .andExpect(jsonPath("$.instance").value("/api/v1/cases"));
    }

    @Test
    void a_fault_of_ours_is_told_without_what_it_was() throws Exception {
        gateway.willFail(new IllegalStateException("select namn from person where personnummer = '19121212-1212'"));
        http.perform(link().header("X-Request-Id", "begaran-9"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:internal"))
                .andExpect(jsonPath("$.detail").value(containsString("begaran-9")))
                .andExpect(content().string(not(containsString("personnummer"))))
                .andExpect(content().string(not(containsString("Exception"))))
                .andExpect(content().string(not(containsString("\tat "))));
    }

    @Test
    void the_log_names_the_fault_and_not_its_message() {
        IllegalStateException fault = new IllegalStateException("hemligt", new IllegalArgumentException("hemligare"));
        assertThat(WithoutMessages.print(fault))
                .contains(
                        "java.lang.IllegalStateException",
                        "Caused by: java.lang.IllegalArgumentException",
                        "ProblemsTest")
                .doesNotContain("hemlig");
    }

    @Test
    void nobody_gets_in_without_a_token() throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer eA"})
    void a_token_that_is_no_token_is_refused(String token) throws Exception {
        http.perform(link().header("Authorization", token).with(request -> {
                    request.removeHeader("Authorization");
                    request.addHeader("Authorization", token);
                    return request;
                }))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("error=\"invalid_token\"")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:unauthenticated"));
        assertThat(gateway.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "system@KS", "kung@KS", "registrator@ks"})
    void a_grant_that_cannot_be_given_makes_no_actor(String grant) throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/links")
                        .header("Authorization", Token.of("anna", grant))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"other\": \"KS 2020/0001\", \"kind\": \"RELATED\"}"))
                .andExpect(status().isUnauthorized());
        assertThat(gateway.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrator@KS", "registrator", "administrator@KS"})
    void what_only_the_administrator_of_all_may_see_is_forbidden_to_others(String grant) throws Exception {
        http.perform(get("/api/v1/operations/projections").header("Authorization", Token.of("anna", grant)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:forbidden"));
    }

    @Test
    void a_path_that_does_not_exist_is_not_found() throws Exception {
        http.perform(get("/api/v1/arende/1").header("Authorization", Token.of("anna", "registrator@KS")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:not-found"));
    }

    @Test
    void a_method_that_does_not_exist_says_which_do() throws Exception {
        http.perform(delete("/api/v1/cases/KS-2021-0486/title")
                        .header("Authorization", Token.of("anna", "registrator@KS")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("PUT")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:method-not-allowed"));
    }

    @Test
    void a_browser_that_asks_for_html_is_told_in_a_problem_that_there_is_none() throws Exception {
        http.perform(link().accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void every_answer_tells_the_browser_to_keep_to_itself() throws Exception {
        http.perform(link())
                .andExpect(header().string(
                                "Content-Security-Policy", startsWith("default-src 'self'; frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    private static MockHttpServletRequestBuilder link() {
        return MockMvcRequestBuilders.post("/api/v1/cases/KS-2021-0486/links")
                .header("Authorization", Token.of("anna", "registrator@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"other\": \"KS 2020/0001\", \"kind\": \"RELATED\"}");
    }
}
