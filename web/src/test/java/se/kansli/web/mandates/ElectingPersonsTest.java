package se.kansli.web.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.command.organisation.EndMandate;
import se.kansli.command.organisation.GiveMandate;
import se.kansli.command.persons.EnterPerson;
import se.kansli.command.persons.MergePersons;
import se.kansli.command.persons.NotePersonsName;
import se.kansli.command.persons.SeparatePersons;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.membership.MembersOnDay;
import se.kansli.query.membership.Memberships;
import se.kansli.query.membership.SittingPerson;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class ElectingPersonsTest {

    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final LocalDate JUNE_9 = LocalDate.of(2022, 6, 9);
    private static final LocalDate AUGUST_22 = LocalDate.of(2022, 8, 22);
    private static final String MANDATE = """
            {"authority": "KS", "person": "P-00017", "role": "SUBSTITUTE", "party": "S", "servingOrder": 2,
             "from": {"earliest": "2022-06-09", "latest": "2022-08-22"},
             "electedBy": {"body": "KF", "date": "2022-06-09", "paragraph": "§ 12"}}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private Memberships memberships;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void D9_a_mandate_begins_on_some_day_between_two() throws Exception {
        send("/api/v1/bodies/KSIA/mandates", MANDATE).andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(new GiveMandate(
                        Kalmar.KS,
                        KSIA,
                        Kalmar.PERSON,
                        null,
                        MandateRole.SUBSTITUTE,
                        "S",
                        2,
                        new BoundedDay(JUNE_9, AUGUST_22),
                        new DecisionReference(new BodyCode("KF"), JUNE_9, "§ 12", null)));
    }

    @Test
    void a_day_that_is_known_is_given_once() throws Exception {
        send("/api/v1/bodies/KSIA/mandates/end", """
                        {"authority": "KS", "person": "P-00017", "role": "MEMBER", "until": {"earliest": "2022-06-09"},
                         "reason": "Egen begäran"}""").andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(new EndMandate(
                        Kalmar.KS, KSIA, Kalmar.PERSON, MandateRole.MEMBER, BoundedDay.of(JUNE_9), "Egen begäran"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-22, 2022-06-08, from.latest",
        "P-00017, Eva, person",
        "§ 12, paragraf 12, electedBy",
        "SUBSTITUTE, KING, role"
    })
    void a_fault_is_named_by_its_field(String right, String wrong, String field) throws Exception {
        send("/api/v1/bodies/KSIA/mandates", MANDATE.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void B5_persons_are_entered_spelled_merged_and_separated_for_an_authority() throws Exception {
        gateway.willAnswer(Kalmar.PERSON);
        send("/api/v1/persons", "{\"authority\": \"KS\", \"name\": \"Helen Krans\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/persons/P-00017"))
                .andExpect(jsonPath("$.person").value("P-00017"));
        send("/api/v1/persons/P-00017/names", "{\"authority\": \"KS\", \"name\": \"Helene Krans\"}")
                .andExpect(status().isNoContent());
        send("/api/v1/persons/P-00017/merger", "{\"authority\": \"KS\", \"into\": \"P-00003\", \"reason\": \"Samma\"}")
                .andExpect(status().isNoContent());
        send("/api/v1/persons/P-00017/separation", "{\"authority\": \"KS\", \"reason\": \"En namne\"}")
                .andExpect(status().isNoContent());
        assertThat(gateway.commands())
                .containsExactly(
                        new EnterPerson(Kalmar.KS, "Helen Krans"),
                        new NotePersonsName(Kalmar.KS, Kalmar.PERSON, "Helene Krans"),
                        new MergePersons(Kalmar.KS, Kalmar.PERSON, PersonId.of(3), "Samma"),
                        new SeparatePersons(Kalmar.KS, Kalmar.PERSON, "En namne"));
    }

    @Test
    void who_sits_is_told_for_today_unless_a_day_is_said() throws Exception {
        LocalDate today = LocalDate.of(2021, 9, 24);
        SittingPerson eva = new SittingPerson(
                Kalmar.PERSON,
                "Eva Lind",
                new Mandate(
                        Kalmar.PERSON, "Eva Lindh", MandateRole.MEMBER, "S", null, BoundedDay.of(today), null, null));
        when(memberships.of(any(), any())).thenReturn(Optional.empty());
        when(memberships.of(KSIA, today))
                .thenReturn(Optional.of(
                        new MembersOnDay(KSIA, today, null, null, null, List.of(eva), List.of(), List.of())));

        http.perform(get("/api/v1/bodies/KSIA/members").header("Authorization", Token.of("anna", "registrator@UN")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.members[0].name").value("Eva Lind"))
                .andExpect(jsonPath("$.members[0].mandate.name").value("Eva Lindh"))
                .andExpect(jsonPath("$.members[0].mandate.from.earliest").value("2021-09-24"));
        http.perform(get("/api/v1/bodies/KSIA/members")
                        .queryParam("on", "2019-01-01")
                        .header("Authorization", Token.of("anna", "registrator@UN")))
                .andExpect(status().isNotFound());
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path)
                .header("Authorization", Token.of("anna", "namndsekreterare@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
