package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.policy.Office.KS_2021_0486;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.decisions.NoteParagraphApproved;
import se.kansli.command.decisions.NoteParagraphCorrected;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ItemOutcome;

class TellCaseOfItsMinutesTest {

    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final MeetingId MEETING = new MeetingId("KS-M-KSIA-7");
    private static final MinutesId MINUTES = MinutesId.of(MEETING);
    private static final CaseId ANOTHER = new CaseId("KS-2021-0500");
    private static final LocalDate MAY_20 = LocalDate.of(2021, 5, 20);
    private static final LocalDate MAY_21 = LocalDate.of(2021, 5, 21);
    private static final LocalDate JUNE_7 = LocalDate.of(2021, 6, 7);

    @Test
    void each_case_of_approved_minutes_is_told_of_its_own_paragraph_and_one_without_case_tells_nobody() {
        Office office = office(RuleProfile.SUBCOMMITTEE_SE);

        office.happenedIn(MINUTES.value(), new MinutesApproved(MINUTES, null, JUNE_7.minusDays(3), 3, null, JUNE_7));

        assertThat(office.commands())
                .containsExactly(
                        new NoteParagraphApproved(KS_2021_0486, reference(MAY_20, "§ 19"), item(2), 3, JUNE_7),
                        new NoteParagraphApproved(ANOTHER, reference(MAY_21, "§ 20"), item(4), 3, JUNE_7));
    }

    @Test
    void where_items_are_numbered_within_a_meeting_the_paragraph_is_named_as_it_is_printed() {
        Office office = office(RuleProfile.COMMITTEE_DK);

        office.happenedIn(MINUTES.value(), new MinutesApproved(MINUTES, null, null, 0, null, JUNE_7));

        assertThat(office.commands())
                .contains(new NoteParagraphApproved(KS_2021_0486, reference(MAY_20, "Punkt 19"), item(2), 0, JUNE_7));
    }

    @Test
    void MIN_13_the_case_of_a_corrected_paragraph_is_told_and_no_other() {
        Office office = office(RuleProfile.SUBCOMMITTEE_SE);

        office.happenedIn(MINUTES.value(), corrected(1, 20));
        office.happenedIn(MINUTES.value(), corrected(2, 18));

        assertThat(office.commands())
                .containsExactly(new NoteParagraphCorrected(
                        ANOTHER,
                        reference(MAY_21, "§ 20"),
                        item(4),
                        1,
                        "2012",
                        "2021",
                        "Felskrivning.",
                        "Sekreteraren",
                        JUNE_7));
    }

    @Test
    void MIN_8_a_case_knows_by_itself_what_a_delegate_decided_in_it() {
        MinutesId delegated = MinutesId.of(new DelegatedDecisionId("KS-D-KS-2021-12"));
        Office office = office(delegated, RuleProfile.BOARD_SE);

        office.happenedIn(delegated.value(), new MinutesApproved(delegated, null, null, 0, null, JUNE_7));

        assertThat(office.commands()).isEmpty();
    }

    private static Office office(RuleProfile profile) {
        return office(MINUTES, profile);
    }

    private static Office office(MinutesId minutes, RuleProfile profile) {
        Office office = Office.withStore(
                (events, commands) -> new TellCaseOfItsMinutes(commands, new ReadyMinutes(events), new One(profile)));
        office.happenedIn(
                minutes.value(),
                new MinutesMadeReady(
                        minutes,
                        SignOff.WITHIN_FOURTEEN_DAYS,
                        Announcement.NOTICE_BOARD,
                        Appealable.UNLESS_PREPARATORY,
                        List.of(
                                paragraph(1, 18, null, MAY_20),
                                paragraph(2, 19, KS_2021_0486, MAY_20),
                                paragraph(4, 20, ANOTHER, MAY_21)),
                        "§§ 18-20",
                        List.of(MAY_20, MAY_21),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        MAY_21));
        return office;
    }

    private static MinutesParagraph paragraph(int item, int number, @Nullable CaseId caseId, LocalDate decidedOn) {
        return new MinutesParagraph(
                item, ParagraphNumber.of(number), "Ärendet", caseId, ItemOutcome.DECIDED, List.of(), decidedOn);
    }

    private static MinutesCorrected corrected(int correction, int number) {
        return new MinutesCorrected(
                MINUTES,
                correction,
                ParagraphNumber.of(number),
                "2012",
                "2021",
                "Felskrivning.",
                "Sekreteraren",
                JUNE_7);
    }

    private static DecisionReference reference(LocalDate day, String printed) {
        return new DecisionReference(KSIA, day, printed, null);
    }

    private static MeetingItem item(int number) {
        return new MeetingItem(MEETING, number);
    }

    /// A municipality of one body.
    private record One(RuleProfile profile) implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return all().stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return List.of(new EstablishedBody(KSIA, "Utskottet", profile, null, MAY_20, null, List.of()));
        }
    }
}
