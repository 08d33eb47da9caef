package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.kernel.access.Provenance;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class SayingWhichRequestInTheLogTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private CaseFiles caseFiles;

    private final Map<String, String> saidMeanwhile = new HashMap<>();

    @BeforeEach
    void listen() {
        when(caseFiles.find(any(), any(), any())).thenAnswer(asked -> {
            saidMeanwhile.putAll(MDC.getCopyOfContextMap());
            return Optional.of(Kalmar.caseFile(17));
        });
    }

    @Test
    void every_line_says_which_request_and_which_case_and_nothing_of_who_asks() throws Exception {
        ask("/api/v1/cases/KS-2021-0486").andExpect(status().isOk());

        assertThat(saidMeanwhile)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Provenance.CORRELATION, "b7c1", CaseInLog.NAME, "KS-2021-0486"));
    }

    @Test
    void what_was_said_of_one_request_is_not_said_of_the_next() throws Exception {
        ask("/api/v1/cases/KS-2021-0486");

        assertThat(MDC.get(Provenance.CORRELATION)).isNull();
        assertThat(MDC.get(CaseInLog.NAME)).isNull();
    }

    private ResultActions ask(String path) throws Exception {
        return http.perform(get(path)
                .header("Authorization", Token.of("anna", "registrator@KS"))
                .header(Correlation.HEADER, "b7c1"));
    }
}
