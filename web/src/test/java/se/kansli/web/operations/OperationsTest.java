package se.kansli.web.operations;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Lag;
import se.kansli.query.projection.Rebuild;
import se.kansli.web.EdgeTest;
import se.kansli.web.Token;

@EdgeTest
class OperationsTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Freshness freshness;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private ParkedLetters parked;

    @Autowired
    private LetterDesk desk;

    @Test
    void every_projection_tells_how_far_it_is_behind() throws Exception {
        when(freshness.lag(any())).thenReturn(new Lag(0, Duration.ZERO));
        when(freshness.lag("inbox")).thenReturn(new Lag(12, Duration.ofSeconds(3)));
        http.perform(asAdministrator(get("/api/v1/operations/projections")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(15))
                .andExpect(jsonPath("$[?(@.name == 'inbox')].unreadEvents").value(12))
                .andExpect(jsonPath("$[?(@.name == 'inbox')].secondsBehind").value(3));
    }

    @Test
    void a_projection_is_rebuilt_while_everybody_goes_on() throws Exception {
        http.perform(asAdministrator(MockMvcRequestBuilders.post("/api/v1/operations/projections/inbox/rebuild")))
                .andExpect(status().isAccepted());
        verify(rebuild, timeout(5_000)).of(List.of(Inbox.PROJECTION));
        http.perform(asAdministrator(MockMvcRequestBuilders.post("/api/v1/operations/projections/unknown/rebuild")))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_is_parked_can_be_seen_tried_again_and_given_up() throws Exception {
        when(parked.oldest(50)).thenReturn(List.of());
        when(desk.retry("brev-1")).thenReturn(Optional.of(true));
        when(desk.retry("brev-2")).thenReturn(Optional.empty());
        when(desk.discard(eq("brev-1"), eq("Dubblett"), any())).thenReturn(true);
        http.perform(asAdministrator(get("/api/v1/operations/parked-letters"))).andExpect(status().isOk());
        http.perform(asAdministrator(MockMvcRequestBuilders.post("/api/v1/operations/parked-letters/brev-1/retry")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done").value(true));
        http.perform(asAdministrator(MockMvcRequestBuilders.post("/api/v1/operations/parked-letters/brev-2/retry")))
                .andExpect(status().isNotFound());
        http.perform(asAdministrator(discard("brev-1", "Dubblett"))).andExpect(status().isNoContent());
        http.perform(asAdministrator(discard("brev-2", "Dubblett"))).andExpect(status().isNotFound());
        http.perform(asAdministrator(discard("brev-1", " "))).andExpect(status().isBadRequest());
    }

    private static MockHttpServletRequestBuilder discard(String letterId, String reason) {
        return MockMvcRequestBuilders.post("/api/v1/operations/parked-letters/" + letterId + "/discard")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + reason + "\"}");
    }

    private static MockHttpServletRequestBuilder asAdministrator(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", Token.of("adam", "administrator"));
    }
}
