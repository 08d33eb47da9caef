package se.kansli.documents;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.documents.EveryDocumentIsFaithfulTest.DOCUMENTS;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.paragraphs.ParagraphForm;

/// What is read in the files, in the order in which it is read.
class WhatTheLawWantsShownTest {

    @Test
    void MIN_1_minutes_show_motions_the_order_of_the_questions_and_how_each_one_voted() {
        assertThat(read(Examples.protokoll()))
                .containsSubsequence(
                        "§ 90",
                        "Yrkanden",
                        "Anna Berg (S) yrkar bifall",
                        "Beslutsgång",
                        "bifaller förvaltningens förslag",
                        "Lars Holms tillägg",
                        "Ja-röst: avslag på tillägget",
                        "Ja Nej Avstår Frånvarande 5 4 1 0",
                        "Anna Berg (S) Ja Jan Ek (C) Avstår",
                        "Beslut",
                        "Reservationer",
                        "Protokollsanteckningar",
                        "§ 91",
                        "§ 93",
                        "Lars Holm (M) leder sammanträdet under denna paragraf.",
                        "Ärendet utgår.");
    }

    @Test
    void MIN_1_minutes_show_who_served_at_which_paragraphs() {
        assertThat(read(Examples.protokoll()))
                .contains("Siv Norén (V), §§ 89–90, 92–93")
                .contains("Leif Sund (V), ersättare, tjänstgör för Siv Norén (V), § 91")
                .contains("Jan Ek (C), på distans");
    }

    @Test
    void MIN_1_minutes_show_who_was_absent_and_an_extract_who_presented_the_item() {
        assertThat(read(Examples.protokoll()))
                .containsSubsequence("Frånvarande", "Inga Alm (S)")
                .containsSubsequence("§ 90", "Föredragande: Peter Arnesson, Martina Adiels Balk", "§ 91");
        assertThat(read(Examples.utdrag())).contains("Föredragande: Peter Arnesson, Martina Adiels Balk");
    }

    @Test
    void MIN_2_H1_minutes_that_were_approved_late_say_how_late() {
        Approval late = new Approval(null, parse("2021-10-06"), parse("2021-10-08"), List.of(), List.of());

        assertThat(read(Examples.protokoll(false, late, null)))
                .contains("Protokollet justerades 2 dagar efter den sista dagen för justering, 6 oktober 2021");
        assertThat(read(Examples.protokoll())).doesNotContain("efter den sista dagen för justering");
    }

    @Test
    void MIN_3_the_notice_says_where_the_minutes_are_and_until_when_to_appeal_and_where() {
        assertThat(read(Examples.anslag()))
                .containsSubsequence(
                        "Servicenämnden",
                        "§§ 89–93",
                        "Justerat 29 september 2021",
                        "Anslaget sattes upp 30 september 2021",
                        "Anslaget får tas ned 22 oktober 2021",
                        "Sista dag att överklaga 21 oktober 2021",
                        "Förvaltningsrätten i Växjö",
                        "Serviceförvaltningen, Kalmar",
                        "Karin Ström");
    }

    @Test
    void A18_a_notice_of_minutes_without_anything_to_appeal_against_says_so() {
        Anslag notice = new Anslag(
                "Kalmar kommun",
                "Servicenämnden",
                List.of(Examples.MEETING),
                Examples.numbers(90),
                null,
                parse("2021-09-29"),
                3,
                parse("2021-09-30"),
                parse("2021-10-22"),
                null,
                null,
                "Serviceförvaltningen",
                "Karin Ström");

        assertThat(read(notice))
                .contains("Inget beslut i protokollet kan överklagas.")
                .contains("29 september 2021 (3 dagar för sent)")
                .doesNotContain("Så överklagar du");
    }

    @Test
    void MIN_8_the_minutes_of_a_decision_by_delegation_say_who_decided_by_which_point_and_until_when_to_appeal() {
        assertThat(read(Examples.delegationsprotokoll()))
                .containsSubsequence(
                        "Delegationsbeslut 2021:12",
                        "Beslutat 20 september 2021",
                        "Punkt 4.2, förvaltningschefen",
                        "SFN 2021/0142",
                        "Utbyte av lastbil",
                        "En lastbil byts ut",
                        "Beslutsfattare",
                        "Mats Persson",
                        "Beslutat Måndagen den 20 september 2021",
                        "Undertecknat 20 september 2021",
                        "Sista dag att överklaga 12 oktober 2021")
                .doesNotContain("Paragrafer", "justerat");
    }

    @Test
    void MIN_9_a_paragraph_that_was_approved_at_once_says_so() {
        Paragraph atOnce = Examples.paragraph(130, "Skattesats", Decision.of("Nämnden", "föreslår 21,81."), true);
        Protokoll part = new Protokoll(
                Examples.sitting(null),
                ParagraphForm.PARAGRAPH,
                Examples.protokoll().attendance(),
                List.of(atOnce),
                Examples.protokoll().approval(),
                false,
                null);

        assertThat(read(part)).containsSubsequence("§ 130", "föreslår 21,81.", "Paragrafen justeras omedelbart.");
        assertThat(read(Examples.protokoll())).doesNotContain("justeras omedelbart");
    }

    @Test
    void MIN_10_minutes_on_paper_have_room_for_signatures_on_every_page() {
        Approval onPaper = new Approval(
                null,
                parse("2021-10-06"),
                null,
                List.of(
                        new Signature(SignedAs.SECRETARY, "Karin Ström", null, null),
                        new Signature(SignedAs.CHAIR, "Anna Berg", null, null),
                        new Signature(SignedAs.APPROVER, "Lars Holm", null, null)),
                List.of());
        RenderedPdf pdf = DOCUMENTS.print(Examples.protokoll(true, onPaper, null));
        String text = read(pdf);

        assertThat(text.split("Justerandes signatur", -1)).hasSize(2 * pdf.pages() + 1);
        assertThat(text.split("UTKAST", -1)).hasSize(pdf.pages() + 1);
        assertThat(read(Examples.protokoll()))
                .doesNotContain("Justerandes signatur")
                .contains("Karin Ström, undertecknat elektroniskt 29 september 2021");
    }

    @Test
    void MIN_11_an_extract_does_not_claim_that_all_have_signed() {
        assertThat(read(Examples.utdrag()))
                .containsSubsequence(
                        "Protokollsutdrag",
                        "Servicenämnden",
                        "22 september 2021",
                        "§ 90",
                        "Beslut",
                        "Anna Berg",
                        "Utdraget visar inte att alla justerare har undertecknat protokollet.",
                        "Utdragets riktighet bestyrks");
    }

    @Test
    void MIN_13_H9_a_correction_stands_before_its_paragraph_with_both_texts() {
        assertThat(read(Examples.protokoll()))
                .containsSubsequence(
                        "§ 90 ",
                        "Rättelse av § 91, 11 oktober 2021, av Karin Ström",
                        "Tidigare lydelse: för högst 4 520 000 kronor",
                        "Ny lydelse: för högst 4 250 000 kronor",
                        "§ 91 Utbyte av två lastbilar");
    }

    @Test
    void MTG_7_who_had_jav_is_named_at_the_paragraph() {
        assertThat(read(Examples.protokoll()))
                .containsSubsequence("§ 91", "Jäv", "Siv Norén (V) anmäler jäv och deltar inte", "§ 92");
    }

    @Test
    void CON_3_a_missiv_has_what_a_remiss_must_have() {
        assertThat(read(Examples.missiv()))
                .containsSubsequence(
                        "KS 2021/0486",
                        "Fredagen den 20 augusti 2021",
                        "§ 19",
                        "samtliga nämnder och bolag inom kommunkoncernen",
                        "Lämna synpunkter på strategin",
                        "Strategi för etnisk och kulturell inkludering 2022–2025",
                        "Bilaga 1, Nyckeltal för uppföljning",
                        "Bilaga 2, Åtgärdsplan",
                        "Samtliga nämnder");
    }

    @Test
    void CON_17_the_summary_has_the_late_and_the_silent_too() {
        assertThat(read(Examples.remissammanstallning()))
                .contains("Svarade 34 dagar för sent", "Avstod från att yttra sig", "Svarade inte")
                .containsSubsequence("Punkter där någon avstyrker", "Punkt 4.3 a", "Servicenämnden")
                .contains("Reservation, Lars Holm (M)", "18 oktober 2021, efter sammanställningen");
    }

    @Test
    void CON_18_A14_a_summons_names_what_is_missing_among_the_papers() {
        assertThat(read(Examples.kallelse())).contains("Saknas bland handlingarna: Anbudsutvärderingen");
    }

    @Test
    void D2_a_referat_has_each_decision_before_what_it_is_about() {
        assertThat(read(Examples.referat()))
                .containsSubsequence(
                        "Mandag d. 22. august 2022 kl. 16:30",
                        "Fravær",
                        "Torben Berner",
                        "Punkt 6",
                        "22-007851",
                        "Beslutning",
                        "1. Taget til efterretning.",
                        "2. Procesplan godkendt.",
                        "3. Godkendt at administrationen",
                        "Indstillinger",
                        "Arbejdsmarkedschefen indstiller,",
                        "Behandling");
    }

    @Test
    void MIN_11_MTG_14_D13_a_danish_udskrift_says_in_danish_what_it_is_and_who_stopped_the_decision() {
        assertThat(read(Examples.udskrift()))
                .containsSubsequence(
                        "Udskrift af referat",
                        "Punkt 6",
                        "2. Procesplan godkendt.",
                        "Martin Damm (punkt 2) har bragt sagen op i kommunalbestyrelsen (standsningsret).",
                        "Udskriften viser ikke, at alle medlemmer har underskrevet referatet.",
                        "Udskriftens rigtighed bekræftes")
                .doesNotContain("Utdrag", "justera", "Beslut ");
    }

    @Test
    void H4_minutes_with_a_hole_print_it() {
        Protokoll whole = Examples.protokoll();
        Protokoll rest = new Protokoll(
                whole.sitting(),
                ParagraphForm.PARAGRAPH,
                whole.attendance(),
                List.of(
                        whole.paragraphs().get(0),
                        whole.paragraphs().get(1),
                        whole.paragraphs().get(3)),
                whole.approval(),
                false,
                null);

        assertThat(read(rest)).contains("Paragrafer §§ 89–90, 92");
    }

    @Test
    void H5_a_meeting_of_two_days_prints_both() {
        Sitting twoDays = new Sitting(
                "Örebro kommun",
                "Kommunfullmäktige",
                List.of(parse("2025-06-18"), parse("2025-06-19")),
                LocalTime.of(9, 0),
                null,
                List.of(),
                null);
        Protokollsutdrag extract = new Protokollsutdrag(
                twoDays,
                ParagraphForm.PARAGRAPH,
                Examples.paragraph(12, "Årsredovisning", Decision.of("Kommunfullmäktige", "godkänner den.")),
                new Approval(null, null, null, List.of(), List.of()),
                null,
                null,
                LocalDate.parse("2025-07-01"));

        assertThat(read(extract))
                .contains("18 juni 2025 och 19 juni 2025")
                .contains("Sammanträdesdatum 2025-06-18, 2025-06-19");
    }

    private static String read(Document document) {
        return read(DOCUMENTS.print(document));
    }

    private static String read(RenderedPdf pdf) {
        try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(file).replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
