package se.kansli.web.content;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.kansli.query.content.Contents;
import se.kansli.query.content.EmptyContent;
import se.kansli.query.content.StoredContent;
import se.kansli.web.EdgeTest;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;

/// A file is uploaded for one authority, and as itself.
@EdgeTest
class UploadingFilesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Contents contents;

    @BeforeEach
    void the_store_takes_all() {
        when(contents.store(any(), any(), any()))
                .thenReturn(new StoredContent("a".repeat(64), 5, "application/pdf", Instant.EPOCH));
    }

    @Test
    void who_works_for_one_authority_uploads_for_that_one() throws Exception {
        upload("/api/v1/contents", "handlaggare@KS", "registrator@KS").andExpect(status().isCreated());
        verify(contents).store(eq(Kalmar.KS), any(), any());
    }

    @Test
    void who_works_for_several_says_for_which() throws Exception {
        upload("/api/v1/contents", "handlaggare@KS", "registrator@SFN")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("authority"));
        upload("/api/v1/contents", "registrator").andExpect(status().isBadRequest());
        verifyNoInteractions(contents);

        upload("/api/v1/contents?authority=SFN", "handlaggare@KS", "registrator@SFN")
                .andExpect(status().isCreated());
        verify(contents).store(eq(Kalmar.SFN), any(), any());
    }

    @Test
    void A17_nobody_uploads_for_an_authority_where_one_does_not_work() throws Exception {
        upload("/api/v1/contents?authority=SFN", "registrator@KS").andExpect(status().isNotFound());
        verifyNoInteractions(contents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordforande@KS", "arkivarie", "administrator"})
    void who_may_register_no_record_uploads_no_file(String grant) throws Exception {
        upload("/api/v1/contents", grant)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ROLE_MISSING"));
        upload("/api/v1/contents?authority=KS", grant).andExpect(status().isForbidden());
        verifyNoInteractions(contents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void a_form_is_no_file(String mediaType) throws Exception {
        http.perform(post("/api/v1/contents")
                        .header("Authorization", Token.of("anna", "registrator@KS"))
                        .contentType(MediaType.parseMediaType(mediaType))
                        .content("fil=strategi"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:unsupported-media-type"))
                .andExpect(jsonPath("$.detail", containsString("application/octet-stream")));
        verifyNoInteractions(contents);
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        EmptyContent empty = mock(EmptyContent.class);
        when(empty.getMessage()).thenReturn("Filen är tom.");
        when(contents.store(any(), any(), any())).thenThrow(empty);
        upload("/api/v1/contents", "registrator@KS")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:empty-file"))
                .andExpect(jsonPath("$.detail").value("Filen är tom."));
    }

    private ResultActions upload(String path, String... grants) throws Exception {
        return http.perform(post(path)
                .header("Authorization", Token.of("anna", grants))
                .contentType(MediaType.APPLICATION_PDF)
                .content("bytes"));
    }
}
