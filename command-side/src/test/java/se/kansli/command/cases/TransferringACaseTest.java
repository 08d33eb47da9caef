package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.GAMLA;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.KS_0486;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SFN_0130;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.TITLE;
import static se.kansli.command.cases.Kalmar.UTSKOTT;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.cases.TransferEntered;
import se.kansli.kernel.organisation.BodyCode;

final class TransferringACaseTest {

    private static final Party INITIATOR = new Party("Kommunledningskontoret", PartyKind.AUTHORITY);
    private static final DiarySeriesId SFN_2021 = DiarySeriesId.of(SFN, 2021);

    @Test
    void a_case_is_closed_here_and_told_of_to_the_authority_that_takes_over() {
        on("2021-06-01")
                .given(strategyRegistered())
                .when(new TransferCase(STRATEGY, SFN, "Frågan hör till Servicenämnden"))
                .expectEvents(new CaseTransferred(
                        STRATEGY,
                        KS_0486,
                        SFN,
                        CaseKind.POLICY_DOCUMENT,
                        TITLE,
                        TITLE,
                        INITIATOR,
                        null,
                        "Frågan hör till Servicenämnden",
                        date("2021-06-01")));
    }

    @Test
    void it_goes_only_to_another_authority_that_exists_and_keeps_a_diarium() {
        for (BodyCode to : List.of(KS, UTSKOTT, GAMLA, new BodyCode("XYZ"))) {
            on("2021-06-01")
                    .given(strategyRegistered())
                    .when(new TransferCase(STRATEGY, to, "Frågan hör dit"))
                    .expectNoEvents()
                    .expectException(refusal("NO_RECEIVER", "ARC-6"));
        }
    }

    @Test
    void what_was_handed_over_goes_on_there_and_is_not_reopened_here() {
        on("2021-06-02")
                .given(strategyRegistered(), transferred())
                .when(new ReopenCase(STRATEGY, "Ny uppgift"))
                .expectNoEvents()
                .expectException(refusal("TRANSFERRED", "CASE-1"));
    }

    @Test
    void the_new_case_has_a_number_of_its_own_and_points_back() {
        Diarium diarium = Diarium.on("2021-06-01").issuedUpTo(SFN_2021, 129);

        CaseId opened = diarium.ask(receive());

        assertThat(opened).isEqualTo(ANSWER_CASE);
        assertThat(diarium.stored(opened))
                .containsExactly(
                        new CaseRegistered(
                                ANSWER_CASE,
                                SFN_0130,
                                Numbering.ISSUED,
                                CaseKind.POLICY_DOCUMENT,
                                TITLE,
                                TITLE,
                                null,
                                null,
                                INITIATOR,
                                date("2021-06-01"),
                                date("2021-06-01")),
                        new CaseReceivedByTransfer(
                                ANSWER_CASE, CaseReference.to(KS_0486), "Frågan hör dit", date("2021-06-01")),
                        new CaseLinked(
                                ANSWER_CASE,
                                CaseReference.to(KS_0486),
                                LinkKind.TRANSFERRED_FROM,
                                null,
                                date("2021-06-01")));
    }

    @Test
    void told_twice_it_is_one_case() {
        Diarium diarium = Diarium.on("2021-06-01");

        CaseId first = diarium.ask(receive());
        CaseId second = diarium.ask(receive());

        assertThat(second).isEqualTo(first);
        assertThat(diarium.stored(SFN_2021))
                .containsExactly(
                        new DiarienummerIssued(SFN_2021, 1, date("2021-06-01")),
                        new TransferEntered(SFN_2021, 1, STRATEGY, date("2021-06-01")));
    }

    @Test
    void REG_5_the_mark_of_the_case_goes_with_it_until_it_has_been_judged_there() {
        SecrecyGround ground = new SecrecyGround("25 kap. 1 § OSL");
        on("2021-06-01")
                .given(strategyRegistered(), new CaseMarkedSecret(STRATEGY, ground, date("2021-05-20")))
                .when(new TransferCase(STRATEGY, SFN, "Frågan hör dit"))
                .expectEvents(transferred(ground));
        Diarium diarium = Diarium.on("2021-06-01");

        CaseId opened = diarium.ask(receive(ground));

        assertThat(diarium.stored(opened)).contains(new CaseMarkedSecret(opened, ground, date("2021-06-01")));
    }

    private static CaseTransferred transferred() {
        return transferred(null);
    }

    private static CaseTransferred transferred(@Nullable SecrecyGround secrecy) {
        return new CaseTransferred(
                STRATEGY,
                KS_0486,
                SFN,
                CaseKind.POLICY_DOCUMENT,
                TITLE,
                TITLE,
                INITIATOR,
                secrecy,
                "Frågan hör dit",
                date("2021-06-01"));
    }

    private static ReceiveTransferredCase receive() {
        return receive(null);
    }

    private static ReceiveTransferredCase receive(@Nullable SecrecyGround secrecy) {
        return new ReceiveTransferredCase(
                SFN,
                STRATEGY,
                KS_0486,
                CaseKind.POLICY_DOCUMENT,
                TITLE,
                TITLE,
                INITIATOR,
                secrecy,
                "Frågan hör dit",
                date("2021-06-01"));
    }
}
