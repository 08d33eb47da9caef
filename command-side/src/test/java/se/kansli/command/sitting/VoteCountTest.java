package se.kansli.command.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.kernel.sitting.VoteTaken;

/// However many vote, and however they do.
class VoteCountTest {

    private static final MeetingId MEETING = new MeetingId("KF-M-KF-7");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 22);

    @Test
    void MTG_8_every_vote_is_counted_once_and_the_larger_number_wins_or_else_the_chair() {
        qt().forAll(
                        lists().of(integers().between(0, 2)).ofSizeBetween(1, 61),
                        integers().between(0, 60))
                .checkAssert((choices, place) -> check(choices, 1 + place % choices.size()));
    }

    @Test
    void MTG_8_no_roll_call_but_the_one_of_those_who_decide_is_counted() {
        qt().forAll(lists().of(integers().between(1, 12)).ofSizeBetween(0, 12))
                .assuming(voters -> voters.stream().distinct().count() != 10
                        || voters.size() != 10
                        || voters.stream().anyMatch(voter -> voter > 10))
                .checkAssert(voters -> assertThatThrownBy(() -> count(
                                voters.stream()
                                        .map(voter -> new MemberVote(voter, VoteChoice.YES))
                                        .toList(),
                                10,
                                1))
                        .isInstanceOf(Refusal.class));
    }

    private static void check(List<Integer> choices, int chair) {
        List<MemberVote> roll = IntStream.range(0, choices.size())
                .mapToObj(place -> new MemberVote(place + 1, VoteChoice.values()[choices.get(place)]))
                .toList();
        long yes = choices.stream().filter(choice -> choice == 0).count();
        long no = choices.stream().filter(choice -> choice == 1).count();
        VoteChoice ofTheChair = roll.get(chair - 1).choice();
        if (yes == no && ofTheChair == VoteChoice.ABSTAIN) {
            assertThatThrownBy(() -> count(roll, choices.size(), chair)).isInstanceOf(Refusal.class);
            return;
        }
        VoteTaken counted = count(roll, choices.size(), chair);
        assertThat(counted.yes() + counted.no() + counted.abstained()).isEqualTo(choices.size());
        assertThat(counted.yes()).isEqualTo((int) yes);
        assertThat(counted.no()).isEqualTo((int) no);
        assertThat(counted.answeredYes()).isEqualTo(yes == no ? ofTheChair == VoteChoice.YES : yes > no);
        assertThat(counted.basis()).isEqualTo(yes == no ? VoteBasis.CASTING_VOTE : VoteBasis.MAJORITY);
        assertThat(counted.rollCall()).isEqualTo(roll);
    }

    private static VoteTaken count(List<MemberVote> roll, int deciders, int chair) {
        TakeVote command = new TakeVote(MEETING, 1, 1, "bifall", "avslag", roll, null);
        List<Integer> all = IntStream.rangeClosed(1, deciders).boxed().toList();
        return new VoteCount(command, all, chair, RuleProfile.COUNCIL_SE).count(DAY);
    }
}
