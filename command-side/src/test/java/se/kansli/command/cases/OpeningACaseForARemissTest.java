package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.AT_SFN;
import static se.kansli.command.cases.Kalmar.DECIDED;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KS_0486;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SFN_0130;
import static se.kansli.command.cases.Kalmar.TITLE;
import static se.kansli.command.cases.Kalmar.arrivedAtSfn;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.strategyRecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.cases.Kalmar.Inbox;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissTakenUp;

final class OpeningACaseForARemissTest {

    private static final DiarySeriesId SFN_2021 = DiarySeriesId.of(SFN, 2021);

    @Test
    void CON_5_A2_the_one_who_is_asked_opens_a_case_of_its_own_that_points_at_the_senders() {
        Diarium diarium = Diarium.on("2021-05-25").issuedUpTo(SFN_2021, 129);

        CaseId opened = diarium.ask(register("2021-05-25"));

        assertThat(opened).isEqualTo(ANSWER_CASE);
        assertThat(diarium.stored(SFN_2021))
                .last()
                .isEqualTo(new DiarienummerIssued(SFN_2021, 130, date("2021-05-25")));
        Party sender = new Party("Kommunstyrelsen", PartyKind.AUTHORITY);
        assertThat(diarium.stored(opened))
                .containsExactly(
                        new CaseRegistered(
                                ANSWER_CASE,
                                SFN_0130,
                                Numbering.ISSUED,
                                CaseKind.REMISS,
                                TITLE,
                                TITLE,
                                null,
                                "Martina Adiels Balk",
                                sender,
                                DECIDED,
                                date("2021-05-25")),
                        new CaseLinked(
                                ANSWER_CASE, CaseReference.to(KS_0486), LinkKind.REMISS, null, date("2021-05-25")),
                        new RecordRegistered(
                                ANSWER_CASE,
                                1,
                                RecordKind.INCOMING,
                                DECIDED,
                                sender,
                                "Remiss: " + TITLE,
                                "Remiss: " + TITLE,
                                null,
                                List.of(new Annex(
                                        "Handling 1",
                                        strategyRecord().title(),
                                        strategyRecord().file(),
                                        strategyRecord().annexes())),
                                null,
                                date("2021-05-25")),
                        new RemissTakenUp(
                                ANSWER_CASE,
                                AT_SFN,
                                RuleProfile.BOARD_SE,
                                CaseReference.to(KS_0486),
                                "Kommunstyrelsen",
                                "Lämna synpunkter på strategin",
                                DUE,
                                1,
                                date("2021-05-25")));
    }

    @Test
    void REG_5_what_the_sender_has_marked_secret_is_marked_here_as_soon_as_it_is_registered() {
        SecrecyGround ground = new SecrecyGround("25 kap. 1 § OSL");
        Diarium diarium = Diarium.on("2021-05-25", new Inbox() {
            @Override
            public RemissArrived register(
                    IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn) {
                return arrivedAtSfn(ground);
            }
        });

        CaseId opened = diarium.ask(register("2021-05-25"));
        List<Object> opening = diarium.stored(opened);

        assertThat(opening).element(1).isEqualTo(new CaseMarkedSecret(opened, ground, date("2021-05-25")));
        assertThat(opening)
                .filteredOn(RecordRegistered.class::isInstance)
                .singleElement()
                .extracting(record -> ((RecordRegistered) record).secrecy())
                .isEqualTo(ground);
    }

    @Test
    void the_remiss_in_the_inbox_is_told_which_case_it_became() {
        List<String> told = new ArrayList<>();
        Diarium diarium = Diarium.on("2021-05-25", new Inbox() {
            @Override
            public RemissArrived register(
                    IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn) {
                told.add("%s %s %s %s".formatted(id, caseId, number, registeredOn));
                return super.register(id, caseId, number, registeredOn);
            }
        });

        diarium.ask(register("2021-05-25"));

        assertThat(told).containsExactly("SFN-IN-KS-2021-0486-R1 SFN-2021-0001 SFN 2021/0001 2021-05-25");
    }

    @Test
    void a_remiss_that_the_inbox_refuses_uses_no_number() {
        Refusal registered = Refusal.conflict("ALREADY_REGISTERED", "CON-5", "Remissen är redan registrerad.");
        Diarium diarium = Diarium.on("2021-05-25", new Inbox() {
            @Override
            public RemissArrived register(
                    IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn) {
                throw registered;
            }
        });

        assertThat(diarium.refusalOf(register("2021-05-25"))).isSameAs(registered);
        assertThat(diarium.stored(SFN_2021)).isEmpty();
    }

    @Test
    void it_is_not_registered_before_it_came() {
        Diarium diarium = Diarium.on("2021-05-25");

        assertThat(diarium.refusalOf(register("2021-05-20")).code()).isEqualTo("REGISTERED_BEFORE_RECEIVED");
    }

    private static RegisterArrivedRemiss register(String registeredOn) {
        return new RegisterArrivedRemiss(AT_SFN, null, null, null, "Martina Adiels Balk", date(registeredOn));
    }
}
