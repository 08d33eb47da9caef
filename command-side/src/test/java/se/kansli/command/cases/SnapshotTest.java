package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.DECIDED;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KF;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_19;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_90;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SFN_0130;
import static se.kansli.command.cases.Kalmar.SN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.answerReceived;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;
import static se.kansli.command.cases.Kalmar.takenUpAtSfn;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.DiarienummerImported;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesContinued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.cases.TransferEntered;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import tools.jackson.databind.json.JsonMapper;

/// Snapshots are written field by field; what is lost on the way would be forgotten by the rules.
final class SnapshotTest {

    private static final JsonMapper FIELD_BY_FIELD = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    @Test
    void a_case_that_has_sent_a_remiss_comes_back_whole() {
        on("2021-09-24")
                .given(sentOnRemiss())
                .andGiven(
                        new RemissAcknowledged(STRATEGY, REMISS, SFN, CaseReference.to(SFN_0130), date("2021-05-25")),
                        new RemissinstansReminded(
                                STRATEGY, REMISS, SN, ReminderKind.BEFORE_DUE, DUE, date("2021-08-06")),
                        new ExtensionRequestReceived(
                                STRATEGY, REMISS, SN, date("2021-09-15"), "Sommar", false, date("2021-08-16")),
                        answerReceived(SFN, AnswerKind.YTTRANDE, "Ja.", 3, "2021-09-23", 34),
                        new CaseMarkedSecret(STRATEGY, new SecrecyGround("25 kap. 1 § OSL"), date("2021-06-01")),
                        new ExtractIdentified(
                                STRATEGY,
                                1,
                                new DocumentPlace(1, new AnnexPath("2")),
                                PARAGRAPH_19,
                                "Bilaga 2, Åtgärdsplan",
                                "Kommunstyrelsens utskott för integration och arbetsmarknad",
                                null,
                                List.of(),
                                date("2021-06-01")),
                        new RemarkMade(
                                STRATEGY,
                                1,
                                1,
                                new DocumentPlace(1, null),
                                RemarkCode.BODY_NAME_MISMATCH,
                                "Bilaga 2, Åtgärdsplan",
                                "Kommunstyrelsens utskott för integration och arbetsmarknad",
                                date("2021-06-01")),
                        new RemarkResolved(STRATEGY, 1, 1, "Ett utdrag", null, date("2021-06-02")),
                        new CouncilMotionRaised(STRATEGY, KF, List.of("Ledamot 3"), date("2021-06-02")),
                        new CouncilMotionReported(STRATEGY, "Bereds ännu.", date("2021-06-03")),
                        new CaseMadeReady(
                                STRATEGY,
                                KS,
                                "Strategi",
                                null,
                                new MemoReference(1, 1),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                date("2021-06-02")))
                .when(new LinkCase(STRATEGY, CaseReference.to(SFN_0130), LinkKind.REMISS, null))
                .expectState(SnapshotTest::assertComesBackWhole);
    }

    @Test
    void a_case_that_answers_a_remiss_comes_back_whole() {
        on("2021-09-22")
                .given(takenUpAtSfn())
                .andGiven(
                        new TjansteskrivelseWritten(
                                ANSWER_CASE,
                                1,
                                date("2021-09-08"),
                                List.of("Peter Arnesson"),
                                "antar",
                                "Positiv.",
                                null,
                                19),
                        new TjansteskrivelseProposed(ANSWER_CASE, 1, date("2021-09-09")))
                .when(new AdoptYttrande(
                        ANSWER_CASE,
                        PARAGRAPH_90,
                        AdoptionMode.AS_PROPOSED,
                        1,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Reservation("Erik Ek (M)", "Resurser saknas."))))
                .expectState(SnapshotTest::assertComesBackWhole);
    }

    @Test
    void a_series_comes_back_whole() {
        DiarySeriesId id = DiarySeriesId.of(KS, 2021);
        DiarySeries series = new DiarySeries();
        series.on(new DiarySeriesContinued(id, 100, DECIDED));
        series.on(new DiarienummerImported(id, 17, DECIDED));
        series.on(new DiarienummerIssued(id, 101, DECIDED));
        series.on(new TransferEntered(id, 101, ANSWER_CASE, DECIDED));

        assertComesBackWhole(series);
    }

    private static void assertComesBackWhole(Object aggregate) {
        Object restored = FIELD_BY_FIELD.readValue(FIELD_BY_FIELD.writeValueAsString(aggregate), aggregate.getClass());
        assertThat(restored)
                .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                        .withStrictTypeChecking(false)
                        .build())
                .isEqualTo(aggregate);
    }
}
