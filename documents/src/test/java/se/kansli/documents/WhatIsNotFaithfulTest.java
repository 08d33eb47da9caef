package se.kansli.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kansli.documents.EveryDocumentIsFaithfulTest.DOCUMENTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// Each check catches what it is there for.
class WhatIsNotFaithfulTest {

    private static final Document DOCUMENT = Examples.missiv();

    private final org.w3c.dom.Document page = new Templates(new Fonts()).page(DOCUMENT);

    @Test
    void a_page_without_a_fault_passes() {
        assertThat(DOCUMENTS.checked(DOCUMENT, page).pages()).isPositive();
    }

    @Test
    void a_text_in_a_family_that_is_not_registered_is_missed() {
        style("p", "font-family: serif");

        refused("missing: Lämnasynpunkter");
    }

    @Test
    void a_text_that_is_too_wide_for_its_place_is_missed() {
        style("h1", "white-space: nowrap; font-size: 60pt");

        refused("missing: ");
    }

    @Test
    void a_text_that_is_hidden_is_missed_though_another_says_the_same() {
        Element item = (Element) page.getElementsByTagName("li").item(0);
        Element twin = (Element) item.cloneNode(true);
        twin.setAttribute("style", "display: none");
        item.getParentNode().appendChild(twin);

        refused("missing: ");
    }

    @Test
    void the_head_of_the_page_must_be_there() {
        style("div", "position: static; display: none");

        refused("missing: ");
    }

    @Test
    void a_file_without_a_title_is_no_pdf_ua() {
        Element title = (Element) page.getElementsByTagName("title").item(0);
        title.getParentNode().removeChild(title);

        refused("ua1 7.1-9");
    }

    @Test
    void an_image_from_elsewhere_is_not_fetched() {
        Element image = page.createElement("img");
        image.setAttribute("src", "file:///etc/hostname");
        image.setAttribute("alt", "x");
        page.getElementsByTagName("body").item(0).appendChild(image);

        refused("");
    }

    @Test
    void a_plain_pdf_is_neither_pdf_a_nor_pdf_ua() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }

        List<String> faults = new Conformance().faults(bytes.toByteArray());

        assertThat(faults).anyMatch(fault -> fault.startsWith("2a")).anyMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void what_is_no_pdf_at_all_is_at_fault_too() {
        assertThat(new Conformance().faults(new byte[] {1, 2, 3})).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "漢", "\u0007", "\uE000", "\uFFFF", "\u202E", "\uFFFC"})
    void a_sign_that_no_font_has_is_refused_by_name(String sign) {
        assertThatExceptionOfType(SignNotShown.class)
                .isThrownBy(() -> DOCUMENTS.print(new Protokollsutdrag(
                        Examples.utdrag().sitting(),
                        Examples.utdrag().form(),
                        Examples.paragraph(90, "Ett " + sign + " i rubriken", Decision.of("Nämnden", "noterar.")),
                        Examples.utdrag().approval(),
                        null,
                        null,
                        Examples.MEETING)))
                .satisfies(refused -> assertThat(refused.codePoint()).isEqualTo(sign.codePointAt(0)))
                .withMessageContaining("U+%04X".formatted(sign.codePointAt(0)))
                .withMessageContaining("i rubriken");
    }

    private void style(String tag, String style) {
        ((Element) page.getElementsByTagName(tag).item(0)).setAttribute("style", style);
    }

    private void refused(String why) {
        assertThatThrownBy(() -> DOCUMENTS.checked(DOCUMENT, page))
                .isInstanceOf(DocumentNotFaithful.class)
                .hasMessageContaining(DOCUMENT.title())
                .hasMessageContaining(why);
    }
}
