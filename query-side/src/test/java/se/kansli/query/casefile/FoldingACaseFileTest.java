package se.kansli.query.casefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.journal.RecordedEvent;

class FoldingACaseFileTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 1);
    private static final CaseId CASE = Story.STRATEGY;
    private static final DocumentPlace ANNEX_2 = new DocumentPlace(1, new AnnexPath("2"));
    private static final DecisionReference PARAGRAPH_19 =
            new DecisionReference(new BodyCode("KSIA"), LocalDate.of(2021, 5, 21), "§ 19", null);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("KS-M-KSIA-7"), 2);
    private static final DecisionEntered ENTERED =
            new DecisionEntered(CASE, PARAGRAPH_19, ITEM, List.of(point(1), point(2)));
    private static final String LABEL = "Bilaga 2, Utdrag från kommunstyrelsens arbetsutskott, §19";
    private static final String UTSKOTTET = "Kommunstyrelsens utskott för integration och arbetsmarknad";

    private final CaseFileFold fold = new CaseFileFold();

    @Test
    void A8_an_annex_of_an_annex_is_named_by_its_whole_place() {
        FiledRecord memo = folded(Story.of(Story.ANSWER.value())).records().get(1);

        assertThat(memo.versions())
                .singleElement()
                .satisfies(version -> assertThat(version.annexes())
                        .extracting(FiledAnnex::path, FiledAnnex::label)
                        .containsExactly(
                                tuple("2/1", "Bilaga 1"),
                                tuple("2/1/1", "Bilaga 1"),
                                tuple("2/1/2", "Bilaga 2"),
                                tuple("2/2", "Bilaga 2")));
    }

    @Test
    void A8_an_annex_that_is_found_later_is_put_where_it_was_named() {
        CaseFile file = after(
                Story.of(Story.ANSWER.value()),
                new AnnexAttached(Story.ANSWER, 2, 1, new AnnexPath("2"), Story.file("utdrag.pdf"), DAY));

        assertThat(file.records().get(1).versions().getFirst().annexes())
                .filteredOn(
                        annex -> annex.file() != null && annex.file().fileName().equals("utdrag.pdf"))
                .extracting(FiledAnnex::path)
                .containsExactly("2/2");
    }

    @Test
    void A7_the_extract_belongs_to_the_body_that_heads_it_and_the_label_stays_as_printed() {
        FiledRecord memo = after(Story.of(Story.ANSWER.value()), extract(), remark())
                .records()
                .get(1);

        assertThat(memo.extracts())
                .extracting(FiledExtract::place, FiledExtract::extractOf, FiledExtract::label)
                .containsExactly(tuple(ANNEX_2, PARAGRAPH_19, LABEL));
        assertThat(memo.remarks())
                .containsExactly(
                        new FiledRemark(1, ANNEX_2, RemarkCode.BODY_NAME_MISMATCH, LABEL, UTSKOTTET, DAY, null));
    }

    @Test
    void A7_a_settled_remark_still_shows_what_was_printed() {
        CaseFile file = after(
                Story.of(Story.ANSWER.value()),
                extract(),
                remark(),
                new RemarkMade(Story.ANSWER, 2, 2, ANNEX_2, RemarkCode.PARAGRAPH_MISMATCH, "§18", "§ 19", DAY),
                new RemarkResolved(Story.ANSWER, 2, 1, UTSKOTTET, "Enligt rubriken", DAY.plusDays(1)));

        assertThat(file.records().get(1).remarks())
                .extracting(FiledRemark::printed, FiledRemark::settlement)
                .containsExactly(
                        tuple(LABEL, new FiledRemark.Settlement(UTSKOTTET, "Enligt rubriken", DAY.plusDays(1))),
                        tuple("§18", null));
    }

    @Test
    void A16_signatures_on_an_extract_do_not_make_the_minutes_approved() {
        FiledRecord memo =
                after(Story.of(Story.ANSWER.value()), extract()).records().get(1);

        assertThat(memo.extracts()).singleElement().satisfies(extract -> {
            assertThat(extract.secretary()).isEqualTo("Oliver Wykman");
            assertThat(extract.approvers()).containsExactly("Dzenita Abaza ordförande");
            assertThat(extract.minutes()).isEqualTo(MinutesApproval.UNKNOWN);
        });
    }

    @Test
    void A15_the_earlier_title_is_kept_beside_the_new_one() {
        CaseFile file = after(registered(), new CaseTitleChanged(CASE, "Ny titel", "Ny offentlig titel", DAY));

        assertThat(file.title()).isEqualTo("Ny titel");
        assertThat(file.formerTitles())
                .extracting(FormerTitle::title, FormerTitle::until)
                .containsExactly(tuple("Strategi för etnisk och kulturell inkludering - beslut om remiss", DAY));
    }

    @Test
    void a_case_goes_through_its_states() {
        List<RecordedEvent> answer = Story.of(Story.ANSWER.value());

        assertThat(IntStream.rangeClosed(1, answer.size())
                        .mapToObj(count -> folded(answer.subList(0, count)).status())
                        .distinct())
                .containsExactly(
                        CaseStatus.ASSIGNED,
                        CaseStatus.IN_PREPARATION,
                        CaseStatus.WAITING_FOR_DECISION,
                        CaseStatus.DECIDED);
        assertThat(folded(Story.of(CASE.value()).subList(0, 5)).status()).isEqualTo(CaseStatus.WAITING_FOR_ANSWERS);
    }

    @Test
    void a_case_is_closed_reopened_and_transferred() {
        List<RecordedEvent> registered = registered();

        assertThat(after(registered, closed()).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(after(registered, closed(), new CaseReopened(CASE, "Nytt underlag", DAY))
                        .status())
                .isEqualTo(CaseStatus.ASSIGNED);
        CaseFile transferred = after(
                registered,
                new CaseTransferred(
                        CASE,
                        Story.KS_NUMBER,
                        Story.KFN,
                        CaseKind.GENERAL,
                        "Titel",
                        "Titel",
                        new Party("Någon", PartyKind.PRIVATE_PERSON),
                        null,
                        "Fel nämnd",
                        DAY));
        assertThat(transferred.status()).isEqualTo(CaseStatus.TRANSFERRED);
        assertThat(transferred.closing()).isEqualTo(new Closing(CloseReason.TRANSFERRED, "Fel nämnd", Story.KFN, DAY));
    }

    @Test
    void secrecy_is_marked_on_the_case_and_on_a_record_and_taken_off_again() {
        SecrecyGround ground = new SecrecyGround("25 kap. 1 § OSL");
        CaseFile marked = after(
                Story.of(CASE.value()).subList(0, 2),
                new CaseMarkedSecret(CASE, ground, DAY),
                new RecordMarkedSecret(CASE, 1, ground, DAY));

        assertThat(marked.secrecy()).isEqualTo(ground);
        assertThat(marked.records()).extracting(FiledRecord::secrecy).containsExactly(ground);
        assertThat(after(
                                registered(),
                                new CaseMarkedSecret(CASE, ground, DAY),
                                new CaseSecrecyMarkRemoved(CASE, "Prövat", DAY))
                        .secrecy())
                .isNull();
        assertThat(after(
                                Story.of(CASE.value()).subList(0, 2),
                                new RecordMarkedSecret(CASE, 1, ground, DAY),
                                new RecordSecrecyMarkRemoved(CASE, 1, "Prövat", DAY))
                        .records())
                .extracting(FiledRecord::secrecy)
                .containsExactly((SecrecyGround) null);
    }

    @Test
    void a_later_version_stands_beside_the_first() {
        CaseFile file = after(
                Story.of(CASE.value()).subList(0, 2),
                new RecordVersionAdded(CASE, 1, 2, DAY, null, List.of(), "Rättat stavfel"));

        assertThat(file.records().getFirst().versions())
                .extracting(FiledVersion::version, FiledVersion::change)
                .containsExactly(tuple(1, null), tuple(2, "Rättat stavfel"));
    }

    @Test
    void links_and_where_the_case_came_from_are_kept() {
        CaseReference other = CaseReference.to(Story.SFN_NUMBER);
        CaseFile file = after(
                registered(),
                new CaseLinked(CASE, other, LinkKind.ORIGIN, "verksamhetsplan 2021", DAY),
                new CaseReceivedByTransfer(CASE, other, "Fel nämnd", DAY));

        assertThat(file.links())
                .extracting(CaseLink::kind, CaseLink::note)
                .containsExactly(
                        tuple(LinkKind.ORIGIN, "verksamhetsplan 2021"), tuple(LinkKind.TRANSFERRED_FROM, "Fel nämnd"));
    }

    @Test
    void A4_the_answer_shows_what_was_proposed_adopted_and_sent() {
        Answering answering =
                requireNonNull(folded(Story.of(Story.ANSWER.value())).answering());

        assertThat(answering.state()).isEqualTo(AnswerState.DISPATCHED);
        assertThat(answering.memos())
                .singleElement()
                .satisfies(memo -> assertThat(memo.proposedOn()).isEqualTo("2021-09-09"));
        assertThat(requireNonNull(answering.adopted()).mode()).isEqualTo(AdoptionMode.AS_PROPOSED);
        assertThat(requireNonNull(answering.dispatched()).dispatchedOn()).isEqualTo(Story.RECEIVED_ON);
    }

    @Test
    void a_decision_shows_whether_its_minutes_are_approved() {
        CaseFile entered = after(registered(), ENTERED);
        assertThat(minutesOf(entered)).containsExactly(FiledMinutes.AWAITED, FiledMinutes.AWAITED);
        assertThat(FiledMinutes.AWAITED.approval()).isEqualTo(MinutesApproval.NOT_APPROVED);

        FiledMinutes late = new FiledMinutes(MinutesApproval.APPROVED, false, DAY, 3, List.of(), null);
        assertThat(minutesOf(after(registered(), ENTERED, approved(3)))).containsExactly(late, late);
    }

    @Test
    void MIN_13_a_decision_shows_what_was_found_wrong_in_its_minutes() {
        CaseFile corrected = after(registered(), ENTERED, approved(0), corrected(1), corrected(2));

        assertThat(corrected.decisions().getFirst().minutes().corrections())
                .containsExactly(correction(1), correction(2));
    }

    @Test
    void what_the_minutes_say_before_the_decision_is_entered_waits_for_it() {
        CaseFile told = after(registered(), approved(0), corrected(1));
        FiledMinutes minutes = new FiledMinutes(MinutesApproval.APPROVED, false, DAY, 0, List.of(correction(1)), null);
        assertThat(told.decisions()).isEmpty();
        assertThat(told.paragraphs()).containsExactly(new FiledParagraph(PARAGRAPH_19, ITEM, minutes));

        CaseFile entered = after(registered(), approved(0), corrected(1), ENTERED);
        assertThat(minutesOf(entered)).containsExactly(minutes, minutes);
        assertThat(entered.paragraphs()).isEmpty();
    }

    @Test
    void of_a_decision_that_was_recorded_by_hand_the_approval_is_unknown_until_its_minutes_tell() {
        DecisionTaken byHand =
                new DecisionTaken(CASE, PARAGRAPH_19, DecisionKind.SEND_ON_REMISS, "Skickas.", false, "förbereder");
        assertThat(minutesOf(after(registered(), byHand))).containsExactly(FiledMinutes.UNKNOWN);

        FiledMinutes approved = new FiledMinutes(MinutesApproval.APPROVED, false, DAY, 0, List.of(), null);
        assertThat(minutesOf(after(registered(), byHand, approved(0)))).containsExactly(approved);
        assertThat(minutesOf(after(registered(), approved(0), byHand))).containsExactly(approved);
    }

    @Test
    void MIN_11_a_decision_shows_the_record_that_is_its_extract() {
        CaseFile filed = after(registered(), ENTERED, approved(0), new ParagraphFiled(CASE, PARAGRAPH_19, 2, DAY));

        assertThat(minutesOf(filed)).extracting(FiledMinutes::recordNumber).containsExactly(2, 2);
    }

    @Test
    void what_one_paragraph_says_is_not_said_of_another() {
        DecisionReference another = new DecisionReference(new BodyCode("KS"), DAY, "§ 19", null);
        CaseFile file = after(registered(), ENTERED, new ParagraphApproved(CASE, another, ITEM, true, 0, DAY));

        assertThat(minutesOf(file)).containsOnly(FiledMinutes.AWAITED);
        assertThat(file.paragraphs()).extracting(FiledParagraph::reference).containsExactly(another);
    }

    @Test
    void a_case_that_was_not_yet_registered_is_no_file() {
        RecordedEvent record = Story.of(CASE.value()).get(1);

        assertThat(fold.apply(null, record)).isNull();
    }

    private CaseFile after(List<RecordedEvent> before, DomainEvent... then) {
        List<RecordedEvent> all = new ArrayList<>(before);
        for (DomainEvent event : then) {
            all.add(Log.recorded(before.getFirst().stream(), all.size(), event));
        }
        return folded(all);
    }

    private CaseFile folded(List<RecordedEvent> events) {
        CaseFile file = null;
        for (RecordedEvent recorded : events) {
            file = fold.apply(file, recorded);
        }
        return requireNonNull(file);
    }

    private static List<RecordedEvent> registered() {
        return Story.of(CASE.value()).subList(0, 1);
    }

    private static ExtractIdentified extract() {
        return new ExtractIdentified(
                Story.ANSWER,
                2,
                ANNEX_2,
                PARAGRAPH_19,
                LABEL,
                UTSKOTTET,
                "Oliver Wykman",
                List.of("Dzenita Abaza ordförande"),
                DAY);
    }

    private static RemarkMade remark() {
        return new RemarkMade(Story.ANSWER, 2, 1, ANNEX_2, RemarkCode.BODY_NAME_MISMATCH, LABEL, UTSKOTTET, DAY);
    }

    private static List<FiledMinutes> minutesOf(CaseFile file) {
        return file.decisions().stream().map(FiledDecision::minutes).toList();
    }

    private static ParagraphApproved approved(int daysLate) {
        return new ParagraphApproved(CASE, PARAGRAPH_19, ITEM, false, daysLate, DAY);
    }

    private static ParagraphCorrected corrected(int number) {
        return new ParagraphCorrected(CASE, PARAGRAPH_19, ITEM, number, "2012", "2021", "Felskrivning", "KS", DAY);
    }

    private static FiledCorrection correction(int number) {
        return new FiledCorrection(number, "2012", "2021", "Felskrivning", "KS", DAY);
    }

    private static DecisionPoint point(int number) {
        return new DecisionPoint(number, DecisionKind.NOTE, "Noteras.", false, "förbereder", null);
    }

    private static CaseClosed closed() {
        return new CaseClosed(CASE, CloseReason.NO_ACTION, null, DAY);
    }
}
