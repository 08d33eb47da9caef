package se.kansli.query.diarium;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.query.Seed.TITLE;
import static se.kansli.query.Seed.acknowledgedBySfn;
import static se.kansli.query.Seed.answerRegistered;
import static se.kansli.query.Seed.day;
import static se.kansli.query.Seed.fold;
import static se.kansli.query.Seed.record;
import static se.kansli.query.Seed.strategyRegistered;
import static se.kansli.query.Seed.takenUpAtSfn;
import static se.kansli.query.Story.ANSWER;
import static se.kansli.query.Story.STRATEGY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.RecordKind;

class DiariumFoldTest {

    @Test
    void a_registered_case_is_an_open_entry() {
        DiariumEntry entry = strategy();

        assertThat(entry.number().printed()).isEqualTo("KS 2021/0486");
        assertThat(entry.title()).isEqualTo(TITLE);
        assertThat(entry.status()).isEqualTo(DiariumStatus.OPEN);
        assertThat(entry.registeredOn()).isEqualTo(day(5, 12));
        assertThat(entry.theirNumbers()).isEmpty();
    }

    @Test
    void A2_each_side_keeps_the_number_of_the_other() {
        assertThat(strategy(acknowledgedBySfn()).theirNumbers())
                .extracting(CaseReference::printed)
                .containsExactly("SFN 2021/0130");
        assertThat(requireNonNull(fold(new DiariumFold(), ANSWER.value(), answerRegistered(), takenUpAtSfn()))
                        .theirNumbers())
                .extracting(CaseReference::printed)
                .containsExactly("KS 2021/0486");
    }

    @Test
    void a_number_told_twice_stands_once() {
        assertThat(strategy(acknowledgedBySfn(), acknowledgedBySfn()).theirNumbers())
                .hasSize(1);
    }

    @Test
    void a_link_to_the_same_matter_tells_a_number_and_a_link_to_another_matter_does_not() {
        CaseReference theirs = new CaseReference("Ju2021/01234", null);

        assertThat(strategy(new CaseLinked(STRATEGY, theirs, LinkKind.REMISS, null, day(5, 25)))
                        .theirNumbers())
                .containsExactly(theirs);
        assertThat(strategy(new CaseLinked(STRATEGY, theirs, LinkKind.RELATED, null, day(5, 25)))
                        .theirNumbers())
                .isEmpty();
    }

    @Test
    void A15_a_new_title_does_not_drop_the_old_one() {
        DiariumEntry entry =
                strategy(new CaseTitleChanged(STRATEGY, "Inkluderingsstrategi", "Inkluderingsstrategi", day(9, 1)));

        assertThat(entry.title()).isEqualTo("Inkluderingsstrategi");
        assertThat(entry.formerTitles()).containsExactly(TITLE);
    }

    @Test
    void those_who_wrote_and_were_written_to_are_parties() {
        Party sender = new Party("Kalmarhem AB", PartyKind.COMPANY);

        assertThat(strategy(
                                record(STRATEGY, 1, RecordKind.INCOMING, day(8, 2), sender, "Svar", "Svar"),
                                record(STRATEGY, 2, RecordKind.OUTGOING, day(8, 3), sender, "Tack", "Tack"),
                                record(STRATEGY, 3, RecordKind.ESTABLISHED, day(8, 4), null, "PM", "PM"))
                        .counterparts())
                .containsExactly(sender);
    }

    @Test
    void a_closed_case_can_be_reopened() {
        CaseClosed closed = new CaseClosed(STRATEGY, CloseReason.DECIDED, null, day(12, 1));

        assertThat(strategy(closed).status()).isEqualTo(DiariumStatus.CLOSED);
        assertThat(strategy(closed).closedOn()).isEqualTo(day(12, 1));
        DiariumEntry reopened = strategy(closed, new CaseReopened(STRATEGY, "Nytt yttrande", day(12, 2)));
        assertThat(reopened.status()).isEqualTo(DiariumStatus.OPEN);
        assertThat(reopened.closedOn()).isNull();
    }

    @Test
    void a_secrecy_mark_names_its_ground_until_it_is_removed() {
        SecrecyGround ground = new SecrecyGround("25 kap. 1 § OSL");
        CaseMarkedSecret marked = new CaseMarkedSecret(STRATEGY, ground, day(6, 1));

        assertThat(strategy(marked).secrecy()).isEqualTo(ground);
        assertThat(strategy(marked, new CaseSecrecyMarkRemoved(STRATEGY, "Prövat", day(6, 2)))
                        .secrecy())
                .isNull();
    }

    @Test
    void an_officer_is_assigned() {
        assertThat(strategy(new OfficerAssigned(STRATEGY, "Carolina Andersson", day(5, 13)))
                        .officer())
                .isEqualTo("Carolina Andersson");
    }

    @Test
    void what_is_looked_back_on_before_registration_is_no_entry() {
        assertThat(fold(new DiariumFold(), STRATEGY.value(), acknowledgedBySfn()))
                .isNull();
    }

    private static DiariumEntry strategy(DomainEvent... later) {
        DomainEvent[] events =
                Stream.concat(Stream.of(strategyRegistered()), Stream.of(later)).toArray(DomainEvent[]::new);
        return requireNonNull(fold(new DiariumFold(), STRATEGY.value(), events));
    }
}
