package se.kansli.web.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.kansli.kernel.records.FileReference;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.content.ContentTooLarge;
import se.kansli.query.content.Contents;
import se.kansli.query.content.OpenContent;
import se.kansli.query.content.StoredContent;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.AsOf;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

@EdgeTest
class HandingOutFilesTest {

    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc http;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Contents contents;

    @BeforeEach
    void everythingIsFiled() throws Exception {
        when(caseFiles.find(Kalmar.KS, Kalmar.CASE, AsOf.NOW)).thenReturn(Optional.of(Kalmar.caseFile(17)));
        when(inbox.find(eq(Kalmar.SFN), eq(Kalmar.INCOMING), eq(AsOf.NOW), any()))
                .thenReturn(Optional.of(Kalmar.inboxEntry()));
        OpenContent open = mock(OpenContent.class);
        when(open.content()).thenReturn(new StoredContent("a".repeat(64), 5, "application/pdf", Instant.EPOCH));
        doAnswer(write -> {
                    write.<OutputStream>getArgument(0).write(BYTES);
                    return null;
                })
                .when(open)
                .writeTo(any());
        when(contents.open(Kalmar.STRATEGY.sha256())).thenReturn(Optional.of(open));
        when(contents.open(Kalmar.INDICATORS.sha256())).thenReturn(Optional.of(open));
    }

    @Test
    void a_file_is_saved_under_its_name_and_never_run() throws Exception {
        http.perform(file("/api/v1/cases/KS-2021-0486/records/1/file", "handlaggare@KS"))
                .andExpect(status().isOk())
                .andExpect(request().asyncNotStarted())
                .andExpect(content().bytes(BYTES))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Length", "5"))
                .andExpect(header().string("ETag", "\"" + "a".repeat(64) + "\""))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(
                        header().string("Content-Disposition", containsString("Strategi%20f%C3%B6r%20inkludering.pdf")))
                .andExpect(header().stringValues("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/shadow", "..\\..\\boot.ini", "faktura\u202Efdp.exe", "a\";filename=\"b.exe"})
    void a_name_that_leads_elsewhere_or_reads_otherwise_is_no_name_to_save_under(String fileName) {
        FileReference file = new FileReference(Kalmar.STRATEGY.sha256(), 5, "application/pdf", fileName);

        assertThat(new FileAnswers(contents)
                        .of(file)
                        .getHeaders()
                        .getContentDisposition()
                        .getFilename())
                .contains("_")
                .doesNotContain("/", "\\", "\"", "\u202e");
    }

    @Test
    void a_record_tells_its_versions_and_annexes() throws Exception {
        http.perform(get("/api/v1/cases/KS-2021-0486/records/1")
                        .header("Authorization", Token.of("anna", "handlaggare@KS")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.versions[0].file.fileName").value("Strategi för inkludering.pdf"))
                .andExpect(jsonPath("$.versions[0].annexes[1].path").value("1/2"));
        http.perform(get("/api/v1/cases/KS-2021-0486/records/1/versions/1")
                        .header("Authorization", Token.of("anna", "handlaggare@KS")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases/KS-2021-0486/records/1/file?version=1, handlaggare@KS",
        "/api/v1/cases/KS-2021-0486/records/1/annexes/1/file, handlaggare@KS",
        "/api/v1/incoming-remisser/SFN-IN-KS-2021-0486-R1/documents/1/file, handlaggare@SFN",
        "/api/v1/incoming-remisser/SFN-IN-KS-2021-0486-R1/documents/1/annexes/1.1/file, handlaggare@SFN"
    })
    void a_file_is_found_by_its_place(String path, String grant) throws Exception {
        http.perform(file(path, grant)).andExpect(content().bytes(BYTES));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases/KS-2021-0486/records/2, handlaggare@KS",
        "/api/v1/cases/KS-2021-0486/records/1/versions/2, handlaggare@KS",
        "/api/v1/cases/KS-2021-0486/records/2/file, handlaggare@KS",
        "/api/v1/cases/KS-2021-0486/records/1/file?version=2, handlaggare@KS",
        "/api/v1/cases/KS-2021-0486/records/1/annexes/2/file, handlaggare@KS",
        "/api/v1/cases/KS-2021-0486/records/1/annexes/1.1/file, handlaggare@KS",
        "/api/v1/incoming-remisser/SFN-IN-KS-2021-0486-R1/documents/2/file, handlaggare@SFN",
        "/api/v1/incoming-remisser/SFN-IN-KS-2021-0486-R1/documents/1/annexes/1/file, handlaggare@SFN",
        "/api/v1/incoming-remisser/SFN-IN-KS-2021-0486-R1/documents/1/annexes/2.1/file, handlaggare@SFN"
    })
    void a_file_that_is_not_there_is_not_found(String path, String grant) throws Exception {
        http.perform(get(path).header("Authorization", Token.of("anna", grant))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.0", "a", "1.2.3.4.5.6.7.8.9"})
    void a_place_that_is_none_is_refused(String place) throws Exception {
        http.perform(get("/api/v1/cases/KS-2021-0486/records/1/annexes/" + place + "/file")
                        .header("Authorization", Token.of("anna", "handlaggare@KS")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("place"));
    }

    @Test
    void an_upload_answers_with_what_a_record_names_it_by() throws Exception {
        ArgumentCaptor<InputStream> uploaded = ArgumentCaptor.forClass(InputStream.class);
        when(contents.store(eq(Kalmar.KS), uploaded.capture(), eq("strategi.pdf")))
                .thenReturn(new StoredContent("a".repeat(64), 5, "application/pdf", Instant.EPOCH));
        http.perform(upload().param("fileName", "strategi.pdf"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.sha256").value("a".repeat(64)))
                .andExpect(jsonPath("$.size").value(5))
                .andExpect(jsonPath("$.mediaType").value("application/pdf"))
                .andExpect(jsonPath("$.storedAt").doesNotExist());
        assertThat(uploaded.getValue().readAllBytes()).isEqualTo(BYTES);
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws Exception {
        ContentTooLarge tooLarge = mock(ContentTooLarge.class);
        when(tooLarge.getMessage()).thenReturn("Filen är för stor.");
        when(contents.store(any(), any(), any())).thenThrow(tooLarge);
        http.perform(upload())
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:too-large"))
                .andExpect(jsonPath("$.detail").value("Filen är för stor."));
    }

    private static MockHttpServletRequestBuilder upload() {
        return MockMvcRequestBuilders.post("/api/v1/contents")
                .header("Authorization", Token.of("carolina", "handlaggare@KS"))
                .contentType(MediaType.APPLICATION_PDF)
                .content(BYTES);
    }

    private static MockHttpServletRequestBuilder file(String path, String grant) {
        return get(path).header("Authorization", Token.of("anna", grant));
    }
}
