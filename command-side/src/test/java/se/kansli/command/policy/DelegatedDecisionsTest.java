package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.policy.Office.KHEM;
import static se.kansli.command.policy.Office.KS;
import static se.kansli.command.policy.Office.KS_2021_0486;
import static se.kansli.command.policy.Office.SFN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.delegation.ListDelegatedDecision;
import se.kansli.command.delegation.NoteDelegatedDecisionMinuted;
import se.kansli.command.delegation.NoteDelegatedDecisionReported;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.DelegatedDecisionsReported;

class DelegatedDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 20);
    private static final DelegatedDecisionId FIRST = new DelegatedDecisionId("KS-D-KS-2021-1");
    private static final DelegatedDecisionId SECOND = new DelegatedDecisionId("KS-D-KS-2021-2");

    private final Office office =
            Office.with((inboxes, commands) -> new KeepListOfDelegatedDecisions(commands, new TwoBodies()));

    @Test
    void KL_6_40_what_is_decided_by_delegation_in_a_case_of_a_namnd_stands_in_its_list() {
        office.happened(taken(KS, null, "1.4"));

        assertThat(office.commands())
                .containsExactly(new ListDelegatedDecision(
                        KS_2021_0486,
                        new DecisionReference(KS, DAY, null, "1.4"),
                        DecisionKind.GRANT,
                        "Beviljas.",
                        true,
                        "beslutets slag"));
    }

    @Test
    void KL_6_40_what_the_namnd_decided_itself_what_was_urgent_and_what_another_decided_does_not() {
        office.happened(taken(KS, "§ 19", null));
        office.happened(taken(KS, null, "brådskande beslut 3"));
        office.happened(taken(SFN, null, "1.4"));
        office.happened(taken(KHEM, null, "1.4"));

        assertThat(office.commands()).isEmpty();
    }

    @Test
    void KL_6_40_MIN_8_the_list_is_told_of_each_that_was_reported_or_minuted() {
        MeetingItem item = new MeetingItem(new MeetingId("KS-M-KS-1"), 2);
        office.happenedIn("KS-M-KS-1", new DelegatedDecisionsReported(item, List.of(FIRST), DAY));
        office.happenedIn("KS-M-KS-1-J", ready(MinutesId.of(item.meeting())));
        office.happenedIn(SECOND + "-J", ready(MinutesId.of(SECOND)));

        assertThat(office.commands())
                .containsExactly(
                        new NoteDelegatedDecisionReported(FIRST, item, DAY),
                        new NoteDelegatedDecisionMinuted(SECOND, DAY));
    }

    private static DecisionTaken taken(BodyCode body, @Nullable String paragraph, @Nullable String delegation) {
        return new DecisionTaken(
                KS_2021_0486,
                new DecisionReference(body, DAY, paragraph, delegation),
                DecisionKind.GRANT,
                "Beviljas.",
                true,
                "beslutets slag");
    }

    private static MinutesMadeReady ready(MinutesId minutesId) {
        return new MinutesMadeReady(
                minutesId,
                SignOff.ALL_WHO_TOOK_PART,
                Announcement.NOTICE_BOARD,
                Appealable.UNLESS_PREPARATORY,
                List.of(),
                "Delegationsbeslut 2021:2",
                List.of(DAY),
                List.of(),
                List.of(),
                null,
                null,
                DAY);
    }

    /// Kommunstyrelsen, and a company that has no list.
    private static final class TwoBodies implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return all().stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return List.of(body(KS, RuleProfile.BOARD_SE), body(KHEM, RuleProfile.COMPANY));
        }

        private static EstablishedBody body(BodyCode code, RuleProfile profile) {
            return new EstablishedBody(code, code.value(), profile, null, DAY.minusYears(5), null, List.of());
        }
    }
}
