package se.kansli.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.followup.AssignmentDone;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.query.Story;

class SentencesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 8);

    @Test
    void an_extract_is_told_by_where_it_lies_and_what_it_shows() {
        DecisionReference paragraph =
                new DecisionReference(new BodyCode("KSIA"), LocalDate.of(2021, 5, 21), "§ 19", null);

        assertThat(List.of(new DocumentPlace(1, new AnnexPath("2")), new DocumentPlace(1, null)))
                .extracting(place -> Sentences.of(new ExtractIdentified(
                        Story.ANSWER, 2, place, paragraph, "Bilaga 2", "Utskottet", null, List.of(), DAY)))
                .containsExactly(
                        "Bilaga 2 till handling 2 är ett protokollsutdrag: beslut av KSIA den 2021-05-21, § 19.",
                        "Handling 2 är ett protokollsutdrag: beslut av KSIA den 2021-05-21, § 19.");
    }

    @Test
    void a_remark_is_told_with_what_was_printed_and_what_holds() {
        DocumentPlace annex = new DocumentPlace(1, new AnnexPath("2"));

        assertThat(Sentences.of(
                        new RemarkMade(Story.ANSWER, 2, 1, annex, RemarkCode.PARAGRAPH_MISMATCH, "§18", "§ 19", DAY)))
                .isEqualTo(
                        "Bilaga 2 till handling 2 fick anmärkning 1, en annan paragraf: det står ”§18”, förslaget är ”§ 19”.");
        assertThat(Sentences.of(new RemarkResolved(Story.ANSWER, 2, 1, "§ 19", "Enligt rubriken", DAY)))
                .isEqualTo("Anmärkning 1 på handling 2 utreddes: ”§ 19” gäller. Enligt rubriken.");
        assertThat(Sentences.of(new RemarkResolved(Story.ANSWER, 2, 1, "§ 19", null, DAY)))
                .isEqualTo("Anmärkning 1 på handling 2 utreddes: ”§ 19” gäller.");
    }

    @Test
    void CON_10_what_left_before_its_minutes_were_approved_says_why() {
        assertThat(List.of(dispatched(AnswerKind.YTTRANDE), dispatched(AnswerKind.DECLINED)))
                .extracting(event -> Sentences.of(event))
                .containsExactly(
                        "Remissvaret skickades som handling 3, icke justerat: Svaret är redan sent.",
                        "Svaret att avstå från att yttra sig skickades som handling 3, icke justerat: Svaret är redan sent.");
    }

    @Test
    void a_case_is_told_of_its_minutes_in_words() {
        DecisionReference paragraph =
                new DecisionReference(new BodyCode("KSIA"), LocalDate.of(2021, 5, 21), "§ 19", null);
        MeetingItem item = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 2);

        assertThat(List.of(
                        new ParagraphApproved(Story.STRATEGY, paragraph, item, true, 0, DAY),
                        new ParagraphCorrected(
                                Story.STRATEGY, paragraph, item, 1, "2012", "2021", "Felskrivning", "KS", DAY)))
                .extracting(event -> Sentences.of(event))
                .containsExactly(
                        "Protokollet för KSIA den 2021-05-21, § 19, justerades omedelbart.",
                        "Protokollet för KSIA den 2021-05-21, § 19, rättades av KS. Det står ”2012” och ska stå ”2021”: Felskrivning.");
    }

    private static RemissvarDispatched dispatched(AnswerKind kind) {
        return new RemissvarDispatched(
                Story.ANSWER, Story.ARRIVED, kind, "", List.of(), 3, "Svaret är redan sent", DAY);
    }

    @Test
    void MTG_14_a_stop_is_told_by_who_stopped_what_and_who_decides_instead() {
        MeetingItem item = new MeetingItem(new MeetingId("IU-M-IU-6"), 6);
        DecisionStopped stopped =
                new DecisionStopped(item, List.of(2, 3), 5, new BodyCode("KB"), new CaseId("IU-2022-0004"), DAY);

        assertThat(Sentences.of(stopped)).endsWith("nr 5 stoppade punkt 2, 3 i beslutet: KB avgör i stället.");
    }

    @Test
    void FUP_2_an_assignment_is_told_by_who_is_to_do_what_and_by_when() {
        AssignmentId id = new AssignmentId("KS-A-KSIA-7-3-1");
        DecisionReference paragraph =
                new DecisionReference(new BodyCode("KSIA"), LocalDate.of(2021, 5, 21), "§ 19", null);
        Responsible service = new Responsible(Story.SFN, "Serviceförvaltningen");
        Responsible office = new Responsible(null, "Kontoret");
        Task yearly = new Task(service, List.of(office), TaskTime.RECURRING, DAY);
        Task endless = new Task(office, List.of(), TaskTime.ONGOING, null);

        assertThat(List.of(
                        new AssignmentGiven(id, paragraph, 1, null, null, "Underhåll dem.", yearly),
                        new AssignmentGiven(id, paragraph, 2, null, null, "Sköt dem.", endless),
                        new AssignmentContested(id, Story.SFN, "Inte vårt ansvar", DAY),
                        new AssignmentDone(id, paragraph, DAY),
                        new AssignmentDone(id, null, DAY)))
                .extracting(event -> Sentences.of(event))
                .containsExactly(
                        "Serviceförvaltningen (SFN) fick i uppdrag, med stöd av Kontoret, återkommande från 2021-09-08:"
                                + " ”Underhåll dem.”",
                        "Kontoret fick i uppdrag, tills vidare: ”Sköt dem.”",
                        "SFN bestred uppdraget: Inte vårt ansvar.",
                        "Uppdraget är utfört, enligt beslut av KSIA den 2021-05-21, § 19.",
                        "Uppdraget är utfört.");
    }
}
