package se.kansli.web.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.kansli.command.sitting.Arrival;
import se.kansli.command.sitting.ChangeAttendance;
import se.kansli.command.sitting.OpenMeeting;
import se.kansli.command.sitting.ServesFor;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class TellingWhoIsThereTest {

    private static final String PATH = "/api/v1/meetings/" + Kalmar.MEETING;
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void MTG_6_a_meeting_is_opened_with_persons_names_and_substitutes_for_members() throws Exception {
        http.perform(sent("/opening", """
                        {"day": "2021-05-21", "at": "13:00", "presidedBy": 1, "attendees": [
                          {"person": "P-00017", "role": "CHAIR", "presence": "ON_SITE"},
                          {"name": "Siv Alm", "role": "SERVING_SUBSTITUTE", "presence": "REMOTE", "party": "S",
                           "servingOrder": 2, "servesFor": {"name": "Bo Falk"}}]}""").header(HttpHeaders.IF_MATCH, "\"9\""))
                .andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(new OpenMeeting(
                        Kalmar.MEETING,
                        LocalDate.of(2021, 5, 21),
                        ONE,
                        List.of(
                                new Arrival(
                                        null, AttendanceRole.CHAIR, Presence.ON_SITE, null, null, Kalmar.PERSON, null),
                                new Arrival(
                                        "Siv Alm",
                                        AttendanceRole.SERVING_SUBSTITUTE,
                                        Presence.REMOTE,
                                        "S",
                                        2,
                                        null,
                                        new ServesFor(null, null, "Bo Falk"))),
                        1,
                        null));
    }

    @Test
    void MTG_6_for_whom_a_substitute_begins_to_serve_may_be_told_or_not() throws Exception {
        String began = """
                {"attendee": 4, "change": "BEGAN_SERVING", "at": "13:00"}""";
        http.perform(sent("/attendance-changes", began)).andExpect(status().isNoContent());
        http.perform(sent("/attendance-changes", began.replace("}", ", \"servesFor\": {\"attendee\": 2}}")))
                .andExpect(status().isNoContent());
        assertThat(gateway.commands()).containsExactly(began(null), began(new ServesFor(2, null, null)));
    }

    @Test
    void MIN_1_who_presents_an_item_may_be_told_or_not() throws Exception {
        http.perform(sent("/items/1/take-up", "{\"presenters\": [5, 6]}")).andExpect(status().isNoContent());
        http.perform(sent("/items/1/take-up", "{}")).andExpect(status().isNoContent());
        http.perform(empty("/items/1/take-up")).andExpect(status().isNoContent());
        TakeUpItem nobodyTold = new TakeUpItem(Kalmar.MEETING, 1, List.of());
        assertThat(gateway.commands())
                .containsExactly(new TakeUpItem(Kalmar.MEETING, 1, List.of(5, 6)), nobodyTold, nobodyTold);
    }

    @Test
    void a_fault_is_named_by_its_field() throws Exception {
        http.perform(sent("/arrivals", """
                        {"at": "13:00", "attendee": {"person": "Eva", "role": "GUEST", "presence": "ON_SITE"}}"""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("attendee.person"));
        http.perform(sent("/items/1/take-up", "{\"presenters\": [0]}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("presenters[0]"));
        assertThat(gateway.commands()).isEmpty();
    }

    private static ChangeAttendance began(@Nullable ServesFor member) {
        return new ChangeAttendance(Kalmar.MEETING, 4, AttendanceChange.BEGAN_SERVING, null, member, ONE);
    }

    private static MockHttpServletRequestBuilder sent(String what, String json) {
        return empty(what).contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private static MockHttpServletRequestBuilder empty(String what) {
        return post(PATH + what).header(HttpHeaders.AUTHORIZATION, Token.of("oliver.wykman", "namndsekreterare@KS"));
    }
}
