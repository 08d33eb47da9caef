package se.kansli.query.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MediaTypesTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void an_exe_named_pdf_is_no_pdf() {
        assertThat(typeOf(bytes(0x4D, 0x5A, 0x90, 0x00), "faktura.pdf")).startsWith("application/x-");
    }

    @Test
    void a_page_named_pdf_is_a_page() {
        assertThat(typeOf("<!DOCTYPE html><html><body>hej</body></html>".getBytes(UTF_8), "protokoll.pdf"))
                .isEqualTo("text/html");
    }

    @Test
    void a_pdf_is_a_pdf_whatever_its_name() {
        assertThat(typeOf("%PDF-1.7\n".getBytes(UTF_8), "protokoll.docx")).isEqualTo("application/pdf");
        assertThat(typeOf("%PDF-1.7\n".getBytes(UTF_8), null)).isEqualTo("application/pdf");
    }

    @Test
    void a_zip_named_docx_is_a_word_document_and_one_named_pdf_is_a_zip() {
        byte[] zip = bytes(0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00);

        assertThat(typeOf(zip, "tjänsteskrivelse.docx")).isEqualTo(DOCX);
        assertThat(typeOf(zip, "tjänsteskrivelse.pdf")).isEqualTo("application/zip");
        assertThat(MediaTypes.allows("application/zip", DOCX)).isTrue();
        assertThat(MediaTypes.allows(DOCX, "application/zip")).isFalse();
    }

    @Test
    void bytes_that_show_nothing_are_not_what_their_name_says() {
        assertThat(typeOf(bytes(0x01, 0x02, 0x03, 0xFE), "protokoll.pdf")).isEqualTo("application/octet-stream");
    }

    @Test
    void text_may_be_a_table() {
        assertThat(typeOf("namn;belopp\nfören;100\n".getBytes(UTF_8), "bidrag.csv"))
                .isEqualTo("text/csv");
    }

    private static String typeOf(byte[] content, @Nullable String fileName) {
        return MediaTypes.ofFile(MediaTypes.ofContent(content), fileName);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
