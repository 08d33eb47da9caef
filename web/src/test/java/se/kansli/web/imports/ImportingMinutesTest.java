package se.kansli.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.command.meetings.ImportMeeting;
import se.kansli.command.meetings.ResolveMinutesRemark;
import se.kansli.command.meetings.SettledRemark;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.RemarkSettlement;
import se.kansli.query.content.Contents;
import se.kansli.query.imports.Imports;
import se.kansli.query.imports.MinutesSearch;
import se.kansli.query.projection.Page;
import se.kansli.reader.MinutesReader;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a reading answered is what an import takes.
@EdgeTest
class ImportingMinutesTest {

    private static final MeetingId IMPORTED = new MeetingId("KS-M-IR-1");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String MINUTES = """
            Integrationsrådet
            Sammanträdesdatum 2020-11-11

            Plats och tid: Trädgårdsgatan 18, kl. 13-15

            Närvarande
            1. Anna Berg (S), ordförande
            3. Bo Dahl (M)

            § 135 Nästa sammanträde
            Dnr KS 2020/0123

            Förslag till beslut
            1. Tiden godkänns.

            Beslut
            1. Tiden godkänns.

            Nästa sammanträde är den 3 mars 2020 kl. 13-15.

            Bilaga 1 – Lista
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private Contents contents;

    @Autowired
    private Imports imports;

    @BeforeEach
    void the_meeting_gets_a_number() {
        gateway.forget();
        gateway.willAnswer(IMPORTED);
    }

    @Test
    void what_was_read_is_imported_to_the_letter() throws Exception {
        send(request())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/meetings/KS-M-IR-1/minutes"))
                .andExpect(jsonPath("$.meetingId").value("KS-M-IR-1"));

        ImportMeeting command = (ImportMeeting) gateway.commands().getFirst();
        assertThat(command.minutes()).isEqualTo(MinutesReader.read(MINUTES));
        assertThat(command.receivedOn()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(command.docketId().value()).isEqualTo("KS-M-IR");
        assertThat(command.settled()).isEmpty();
    }

    @Test
    void REM_1_a_remark_is_resolved_at_once_by_its_number_and_its_kind() throws Exception {
        ObjectNode request = request();
        request.putArray("settled")
                .addObject()
                .put("remark", 2)
                .put("code", "ORDINAL_GAP")
                .put("settlement", "KEPT_AS_PRINTED")
                .put("note", "Ingen fattas.");

        send(request).andExpect(status().isCreated());

        assertThat(((ImportMeeting) gateway.commands().getFirst()).settled())
                .containsExactly(new SettledRemark(
                        2, MinutesRemarkCode.ORDINAL_GAP, RemarkSettlement.KEPT_AS_PRINTED, "Ingen fattas."));
    }

    @Test
    void minutes_that_lack_what_minutes_have_are_refused_and_the_place_is_named() throws Exception {
        ObjectNode withoutHeading = request();
        ((ObjectNode) withoutHeading.get("minutes")).remove("heading");
        send(withoutHeading)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("minutes.heading"));
        ObjectNode withANull = request();
        ((ObjectNode) withANull.at("/minutes/paragraphs/0")).putNull("sections");
        send(withANull)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("minutes.paragraphs[0].sections"));
        ObjectNode withAnEmptyPlace = request();
        ((ObjectNode) withAnEmptyPlace.at("/minutes/paragraphs/0"))
                .putArray("caseNumbersPrinted")
                .addNull();
        send(withAnEmptyPlace).andExpect(status().isBadRequest());
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void the_file_that_was_read_lies_in_the_store_of_the_authority_first() throws Exception {
        ObjectNode request = request();
        request.putObject("source")
                .put("sha256", "a".repeat(64))
                .put("size", 5)
                .put("mediaType", "application/pdf")
                .put("fileName", "Protokoll.pdf");
        when(contents.holds(any(), anyLong(), any())).thenReturn(true);
        when(contents.uploadedBy(eq(new BodyCode("SFN")), any())).thenReturn(true);

        send(request)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("source.sha256"));
        assertThat(gateway.commands()).isEmpty();

        when(contents.uploadedBy(eq(Kalmar.KS), any())).thenReturn(true);
        send(request).andExpect(status().isCreated());
    }

    @Test
    void REM_1_a_remark_is_resolved_on_what_one_has_seen() throws Exception {
        http.perform(post("/api/v1/meetings/KS-M-IR-1/remarks/3/resolution")
                        .header("Authorization", Token.of("anna", "namndsekreterare@KS"))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"settlement\": \"SUGGESTION_ACCEPTED\", \"note\": \"Listan säger 2021.\"}"))
                .andExpect(status().isNoContent());

        assertThat(gateway.commands())
                .containsExactly(new ResolveMinutesRemark(
                        IMPORTED, 3, RemarkSettlement.SUGGESTION_ACCEPTED, "Listan säger 2021."));
    }

    @Test
    void REG_9_one_searches_where_one_works_and_there_alone() throws Exception {
        when(imports.search(any(), any())).thenReturn(new Page<>(List.of(), null));

        http.perform(get("/api/v1/minutes?authority=SFN&q=cykelväg")
                        .header("Authorization", Token.of("anna", "handlaggare@KS")))
                .andExpect(status().isOk());

        verify(imports).search(new MinutesSearch("cykelväg", null, null, 20), Authorities.of());
    }

    @Test
    void a_cursor_that_nobody_was_given_is_none() throws Exception {
        http.perform(get("/api/v1/minutes?cursor=MA").header("Authorization", Token.of("anna", "handlaggare@KS")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("cursor"));
    }

    private ObjectNode request() throws Exception {
        byte[] read = http.perform(post("/api/v1/minutes/readings")
                        .header("Authorization", Token.of("anna", "namndsekreterare@KS"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsBytes(Map.of("text", MINUTES))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        ObjectNode request =
                JSON.createObjectNode().put("authority", "KS").put("body", "IR").put("receivedOn", "2025-02-03");
        request.set("minutes", JSON.readTree(read));
        return request;
    }

    private ResultActions send(ObjectNode request) throws Exception {
        return http.perform(post("/api/v1/meetings/imports")
                .header("Authorization", Token.of("anna", "namndsekreterare@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(request)));
    }
}
