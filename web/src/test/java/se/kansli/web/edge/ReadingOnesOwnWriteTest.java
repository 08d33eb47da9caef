package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Projections;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

/// A read that carries the position of a write sees that write, or says that it cannot yet.
@EdgeTest
class ReadingOnesOwnWriteTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Freshness freshness;

    @Autowired
    private Projections projections;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void a_read_waits_for_its_projection() throws Exception {
        when(freshness.await("casefile", 4711, Duration.ofSeconds(3))).thenReturn(true);
        when(caseFiles.find(Kalmar.KS, Kalmar.CASE, AsOf.NOW)).thenReturn(Optional.of(Kalmar.caseFile(17)));
        http.perform(read().header("Kansli-Position", "4711"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"17\""));
    }

    @Test
    void a_read_does_not_wait_for_ever() throws Exception {
        when(freshness.await("casefile", 4711, Duration.ofSeconds(3))).thenReturn(false);
        http.perform(read().header("Kansli-Position", "4711"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", matchesPattern("[1-3]")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:not-yet-readable"));
    }

    @Test
    void a_read_without_a_position_does_not_wait() throws Exception {
        when(caseFiles.find(Kalmar.KS, Kalmar.CASE, AsOf.NOW)).thenReturn(Optional.of(Kalmar.caseFile(17)));
        http.perform(read()).andExpect(status().isOk());
        verifyNoInteractions(freshness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "nyss", "1234567890123456789", ""})
    void a_position_that_is_none_is_refused(String position) throws Exception {
        http.perform(read().header("Kansli-Position", position))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("Kansli-Position"));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        when(caseFiles.find(Kalmar.KS, Kalmar.CASE, AsOf.NOW)).thenReturn(Optional.of(Kalmar.caseFile(17)));
        http.perform(read().header("If-None-Match", "\"17\"")).andExpect(status().isNotModified());
        http.perform(read().header("If-None-Match", "\"16\"")).andExpect(status().isOk());
    }

    @Test
    void A19_the_past_is_read_as_it_was_known_and_as_it_stood() throws Exception {
        AsOf then = new AsOf(Instant.parse("2021-08-20T21:59:00Z"), LocalDate.parse("2021-08-20"));
        when(caseFiles.find(Kalmar.KS, Kalmar.CASE, then)).thenReturn(Optional.of(Kalmar.caseFile(9)));
        http.perform(read().param("knownAt", "2021-08-20T21:59:00Z").param("validAt", "2021-08-20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(9))
                .andExpect(header().doesNotExist("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"knownAt, 2021-08-20", "knownAt, nyss", "validAt, 2021-02-30", "validAt, 20 augusti"})
    void a_moment_that_is_none_is_refused(String parameter, String moment) throws Exception {
        http.perform(read().param(parameter, moment))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(parameter));
    }

    @Test
    void every_read_that_can_wait_names_a_projection_that_exists() {
        List<String> named = mappings.getHandlerMethods().values().stream()
                .flatMap(method -> Stream.ofNullable(method.getMethodAnnotation(AnsweredFrom.class)))
                .flatMap(answered -> Stream.of(answered.value()))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(projections.named(name)).isNotNull());
    }

    private static MockHttpServletRequestBuilder read() {
        return get("/api/v1/cases/KS-2021-0486").header("Authorization", Token.of("anna", "handlaggare@KS"));
    }
}
