package se.kansli.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.documents.Anslag;
import se.kansli.documents.Attendance;
import se.kansli.documents.Attendee;
import se.kansli.documents.Choice;
import se.kansli.documents.Dagsorden;
import se.kansli.documents.Kallelse;
import se.kansli.documents.MemberVote;
import se.kansli.documents.Opinion;
import se.kansli.documents.Paragraph;
import se.kansli.documents.Protokoll;
import se.kansli.documents.Protokollsutdrag;
import se.kansli.documents.Punkt;
import se.kansli.documents.Referat;
import se.kansli.documents.Section;
import se.kansli.documents.SignedBy;
import se.kansli.documents.Udskrift;
import se.kansli.documents.Vote;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// What is recorded of a meeting is what the documents are given to print.
class WhatMinutesSayTest {

    private static final String COURT = "Förvaltningsrätten i Växjö";
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 24);

    @Test
    void a_vote_is_told_with_what_each_voted() {
        Vote vote = paragraph(19).deliberation().votes().getFirst();

        assertThat(vote.yes()).isEqualTo("bifall till yrkandet");
        assertThat(vote.rollCall())
                .containsExactly(
                        new MemberVote("Anna Berg", "S", Choice.NO),
                        new MemberVote("Bo Falk", "M", Choice.NO),
                        new MemberVote("Lars Ek", "M", Choice.YES));
        assertThat(vote.result()).isEqualTo("Ja 1, nej 2, avstår 0. Svaret är nej.");
        assertThat(paragraph(19).deliberation().questions())
                .extracting(question -> question.put() + " " + question.result())
                .containsExactly(
                        "Bifaller utskottet förslaget? Ordföranden finner att svaret är ja.",
                        "Bifaller utskottet Lars Eks yrkande? Efter omröstning finner ordföranden att svaret är nej.");
        assertThat(paragraph(19).deliberation().motions())
                .extracting(motion -> motion.by() + " " + motion.text())
                .contains("Lars Ek (M) yrkar ändring: Svarstiden förlängs.");
    }

    @Test
    void the_decision_is_the_one_that_is_approved_to_the_letter() {
        assertThat(paragraph(19).decision())
                .hasFieldOrPropertyWithValue("lead", "Utskottet för integration och arbetsmarknad beslutar")
                .hasFieldOrPropertyWithValue(
                        "points", List.of("att fastställa tidplanen,", "att sända strategin på remiss."));
        assertThat(paragraph(20).decision())
                .hasFieldOrPropertyWithValue("lead", null)
                .hasFieldOrPropertyWithValue("points", List.of("Byalaget får 10 000 kronor."));
        assertThat(paragraph(21).decision()).isNull();
        assertThat(paragraph(21).outcome()).isEqualTo("Ärendet återremitteras. Kostnaden ska utredas.");
        assertThat(paragraph(19).outcome()).isNull();
    }

    @Test
    void MTG_7_who_had_jav_is_told_in_the_paragraph_and_did_not_serve_in_it() {
        assertThat(paragraph(20).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.person()).isEqualTo("Anna Berg (S)");
            assertThat(conflict.disqualified()).isTrue();
        });
        assertThat(paragraph(20).presidedBy()).isEqualTo("Bo Falk (M)");
        assertThat(paragraph(19).presidedBy()).isNull();

        Attendance attendance = protokoll().attendance();
        assertThat(attendance.deciding()).extracting(Attendee::name).containsExactly("Anna Berg", "Lars Ek", "Bo Falk");
        assertThat(attendance.deciding().getFirst().paragraphs())
                .containsExactly(ParagraphNumber.of(19), ParagraphNumber.of(21));
        assertThat(attendance.deciding().get(1).paragraphs()).isEmpty();
        assertThat(attendance.deciding().get(1).remote()).isTrue();
        assertThat(attendance.substitutes()).extracting(Attendee::name).containsExactly("Eva Lind");
        assertThat(attendance.substitutes()).extracting(Attendee::role).containsOnlyNulls();
        assertThat(attendance.others()).extracting(Attendee::role).containsExactly("sekreterare");
    }

    @Test
    void a_reservation_and_what_was_approved_at_once_are_told_where_they_belong() {
        assertThat(paragraph(19).reservations()).containsExactly(new Opinion("Lars Ek (M)", "Tiden är för kort."));
        assertThat(paragraph(20).reservations()).isEmpty();
        assertThat(paragraph(20).immediatelyApproved()).isTrue();
        assertThat(paragraph(19).immediatelyApproved()).isFalse();
        assertThat(paragraph(19).recipients()).containsExactly("Servicenämnden, för åtgärd");
        assertThat(paragraph(19).caseNumber()).isEqualTo("KS 2021/0486");
    }

    @Test
    void MIN_2_late_approval_is_told_and_who_signed_how() {
        assertThat(protokoll().approval().daysLate()).isEqualTo(3);
        assertThat(protokoll().approval().signatures())
                .extracting(signature -> signature.by())
                .containsExactly(SignedBy.E_SIGNATURE, SignedBy.HAND);
        assertThat(protokoll().approval().disagreements())
                .containsExactly(new Opinion("Lars Ek, § 19", "Jag yrkade mer än så."));
        assertThat(protokoll().draft()).isFalse();
        assertThat(draft().draft()).isTrue();
        assertThat(draft().approval().completedOn()).isNull();
        assertThat(draft().notice()).isNull();
    }

    @Test
    void MIN_13_a_correction_stands_with_both_texts_in_its_paragraph() {
        assertThat(paragraph(20).corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.oldText()).isNull();
            assertThat(correction.newText()).isEqualTo("Beloppet avser år 2021.");
            assertThat(correction.by()).isEqualTo("Siv Alm");
        });
        assertThat(paragraph(19).corrections()).isEmpty();
        assertThat(utdrag(20).paragraph().corrections()).hasSize(1);
    }

    @Test
    void the_sitting_is_told_as_it_was_held() {
        assertThat(protokoll().sitting().starts()).isEqualTo(LocalTime.of(13, 5));
        assertThat(protokoll().sitting().ends()).isEqualTo(LocalTime.of(15, 30));
        assertThat(protokoll().sitting().adjournments()).containsExactly("kl. 14.00-14.15");
        assertThat(protokoll().form()).isEqualTo(ParagraphForm.PARAGRAPH);
    }

    @Test
    void MIN_11_an_extract_is_of_approved_minutes_and_tells_of_its_own_paragraph_only() {
        assertThat(utdrag(19).approval().disagreements()).hasSize(1);
        assertThat(utdrag(20).approval().disagreements()).isEmpty();
        assertThat(utdrag(20).announcedOn()).isEqualTo(Held.ANNOUNCED);
        assertThat(utdrag(20).issuedOn()).isEqualTo(TODAY);

        UtdragOf ofDraft = new UtdragOf(Held.meeting(), Held.minutes(null, false), COURT, TODAY);
        assertThatThrownBy(() -> ofDraft.document(Held.VOTED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("MIN-11"));
        assertThatThrownBy(() -> utdrag(22))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void MIN_4_a_notice_says_until_when_one_may_appeal_and_where() {
        Anslag anslag = new AnslagOf("Kalmar kommun", Held.minutes(Held.APPROVED_LATE, true), COURT).announced();

        assertThat(anslag.lastAppealDay()).isEqualTo(Held.ANNOUNCED.plusDays(21));
        assertThat(anslag.court()).isEqualTo(COURT);
        assertThat(anslag.approvedDaysLate()).isEqualTo(3);
        assertThat(anslag.paragraphs()).hasSize(3);
        AnslagOf none = new AnslagOf("Kalmar kommun", Held.minutes(Held.APPROVED_LATE, false), COURT);
        assertThatThrownBy(none::announced)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("MIN-3"));
    }

    @Test
    void a_summons_tells_of_what_was_announced_and_before_it_is_sent_of_all() {
        Kallelse sent = new KallelseOf(Held.meeting(), null, TODAY).kallelse();
        assertThat(sent.sentOn()).isEqualTo(Held.MET.minusDays(7));
        assertThat(sent.items())
                .extracting(item -> item.heading())
                .doesNotContain("Ny mötesplats")
                .hasSize(2);
        assertThat(sent.summoned()).containsExactly("Ledamöter", "Ersättare");
        assertThat(sent.chair()).isEqualTo("Anna Berg");
        assertThat(sent.sitting().starts()).isEqualTo(LocalTime.of(13, 0));

        MeetingFacts planned = Held.meeting(RuleProfile.SUBCOMMITTEE_SE, Held.proceedings("Strategi", false));
        Kallelse toBeSent = new KallelseOf(planned, null, TODAY).kallelse();
        assertThat(toBeSent.sentOn()).isEqualTo(TODAY);
        assertThat(toBeSent.items()).hasSize(3);
        assertThat(toBeSent.items().getLast().note()).isEqualTo("Brådskande: Hyresvärden vill ha svar i morgon.");
    }

    @Test
    void a_danish_referat_tells_who_was_away_and_what_became_of_each_item() {
        Referat referat = new DanishOf(Held.meeting(RuleProfile.COMMITTEE_DK, Held.proceedings()))
                .referat(Held.minutes(null, false).minutes());

        assertThat(referat.draft()).isTrue();
        assertThat(referat.present()).extracting(Attendee::role).startsWith("formand");
        assertThat(referat.present()).extracting(Attendee::paragraphs).containsOnly(List.of());
        assertThat(referat.items()).extracting(Punkt::number).containsExactly(19, 20, 21);
        Punkt granted = referat.items().get(1);
        assertThat(granted.conflicts()).hasSize(1);
        assertThat(granted.absent()).isEmpty();
        assertThat(granted.sections().getFirst().text()).contains("Beloppet avser år 2021.");
        assertThat(referat.items().getLast().decision())
                .hasFieldOrPropertyWithValue("points", List.of("Sagen blev sendt tilbage. Kostnaden ska utredas."));
    }

    @Test
    void MTG_14_D13_a_danish_referat_tells_who_stopped_the_decision() {
        Referat referat = new DanishOf(Held.meeting(RuleProfile.COMMITTEE_DK, Held.stopped()))
                .referat(Held.minutes(null, false).minutes());

        assertThat(referat.items())
                .extracting(Punkt::decision)
                .extracting(decision -> decision == null ? null : decision.stopped())
                .containsExactly("Bo Falk (M) (punkt 2)", null, null);
    }

    @Test
    void MTG_2_a_danish_dagsorden_tells_why_an_item_is_urgent() {
        MeetingFacts planned = Held.meeting(RuleProfile.COMMITTEE_DK, Held.proceedings("Strategi", false));

        Dagsorden dagsorden = (Dagsorden) new KallelseOf(planned, null, TODAY).document();

        assertThat(dagsorden.items().getLast().sections())
                .containsExactly(new Section("Hastesag", "Hyresvärden vill ha svar i morgon."));
        assertThat(dagsorden.items().getFirst().sections()).isEmpty();
    }

    @Test
    void MIN_11_an_extract_of_a_danish_referat_is_a_danish_udskrift() {
        MeetingFacts danish = Held.meeting(RuleProfile.COMMITTEE_DK, Held.proceedings());
        UtdragOf approved = new UtdragOf(danish, Held.minutes(Held.APPROVED_LATE, true), COURT, TODAY);
        UtdragOf draft = new UtdragOf(danish, Held.minutes(null, false), COURT, TODAY);

        assertThat(approved.document(ParagraphNumber.of(21))).isInstanceOfSatisfying(Udskrift.class, udskrift -> {
            assertThat(udskrift.item().decision())
                    .hasFieldOrPropertyWithValue("points", List.of("Sagen blev sendt tilbage. Kostnaden ska utredas."));
            assertThat(udskrift.signatures()).hasSize(2);
            assertThat(udskrift.issuedOn()).isEqualTo(TODAY);
        });
        assertThatThrownBy(() -> approved.document(ParagraphNumber.of(22)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
        assertThatThrownBy(() -> draft.document(Held.VOTED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("MIN-11"));
    }

    private static Protokoll protokoll() {
        return new ProtokollOf(Held.meeting(), Held.minutes(Held.APPROVED_LATE, true), COURT).protokoll();
    }

    private static Protokoll draft() {
        return new ProtokollOf(Held.meeting(), Held.minutes(null, false), COURT).protokoll();
    }

    private static Protokollsutdrag utdrag(int number) {
        return (Protokollsutdrag) new UtdragOf(Held.meeting(), Held.minutes(Held.APPROVED_LATE, true), COURT, TODAY)
                .document(ParagraphNumber.of(number));
    }

    private static Paragraph paragraph(int number) {
        return protokoll().paragraphs().stream()
                .filter(paragraph -> paragraph.number().equals(ParagraphNumber.of(number)))
                .findFirst()
                .orElseThrow();
    }
}
