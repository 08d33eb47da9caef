package se.kansli.query.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.Stance;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Rebuild;

class OutgoingRemissTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Log LOG = new Log(DATABASE);
    private static final OutgoingRemiss REMISS = new OutgoingRemiss(DATABASE.dataSource(), LOG.journal());
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 2);

    @BeforeAll
    static void the_story_is_told_and_kept() {
        LOG.append(Story.whole());
        new Rebuild(DATABASE.dataSource(), LOG.journal()).ofOutdated(List.of(OutgoingRemiss.PROJECTION));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void A11_declined_and_silent_are_told_apart() {
        RemissView remiss = now();

        assertThat(remiss.lines())
                .extracting(line -> line.line().asked().body(), LineView::status, LineView::daysLate)
                .containsExactly(
                        tuple(Story.SFN, LineStatus.ANSWERED_LATE, 34),
                        tuple(Story.KHAB, LineStatus.DECLINED, 0),
                        tuple(Story.KFN, LineStatus.NO_ANSWER, 0));
        assertThat(remiss.counts()).isEqualTo(new Counts(3, 0, 1, 1, 1, 0, 0, 0));
        assertThat(remiss.phase()).isEqualTo(RemissPhase.SUMMARISED);
    }

    @Test
    void A19_on_the_due_date_nobody_had_answered_and_nobody_was_late() {
        RemissView remiss = REMISS.find(Story.KS, Story.REMISS, AsOf.validAt(Story.DUE_ON.minusDays(1)), TODAY)
                .orElseThrow();

        assertThat(remiss.lines())
                .extracting(LineView::status)
                .containsExactly(LineStatus.ACKNOWLEDGED, LineStatus.INVITED, LineStatus.INVITED);
        assertThat(remiss.today()).isEqualTo("2021-08-19");
    }

    @Test
    void A3_the_day_after_the_line_is_overdue_and_a_memo_at_the_namnd_changes_nothing() {
        RemissView remiss = REMISS.find(Story.KS, Story.REMISS, AsOf.validAt(Story.MEMO_DATED), TODAY)
                .orElseThrow();

        assertThat(remiss.lines().getFirst()).satisfies(line -> {
            assertThat(line.status()).isEqualTo(LineStatus.OVERDUE);
            assertThat(line.daysLate()).isEqualTo(19);
            assertThat(line.line().reminders()).hasSize(1);
        });
    }

    @Test
    void A9_the_compilation_names_the_contested_point_and_who_contests_it() {
        Compilation compilation =
                REMISS.compilation(Story.KS, Story.REMISS, AsOf.NOW, TODAY).orElseThrow();

        assertThat(compilation.contested()).singleElement().satisfies(point -> {
            assertThat(point.point()).isEqualTo("4.3 a");
            assertThat(point.voices()).singleElement().satisfies(voice -> {
                assertThat(voice.name()).isEqualTo("Servicenämnden");
                assertThat(voice.stance()).isEqualTo(Stance.OPPOSE);
                assertThat(voice.kind()).isEqualTo(RemarkKind.RESPONSIBILITY);
                assertThat(voice.offer()).startsWith("bidra till");
            });
        });
        assertThat(compilation.generalRemarks())
                .extracting(Compilation.Voice::kind)
                .containsExactly(RemarkKind.RESOURCES);
        assertThat(compilation.otherPoints()).isEmpty();
    }

    @Test
    void CON_17_the_compilation_lists_everyone_and_the_version_they_were_asked_about() {
        Compilation compilation =
                REMISS.compilation(Story.KS, Story.REMISS, AsOf.NOW, TODAY).orElseThrow();

        assertThat(compilation.replies())
                .extracting(Compilation.Reply::name, Compilation.Reply::status, Compilation.Reply::overall)
                .containsExactly(
                        tuple("Servicenämnden", LineStatus.ANSWERED_LATE, Stance.SUPPORT_WITH_REMARKS),
                        tuple("Kalmarhem AB", LineStatus.DECLINED, null),
                        tuple("Kultur- och fritidsnämnden", LineStatus.NO_ANSWER, null));
        assertThat(compilation.replies()).first().satisfies(late -> {
            assertThat(late.receivedOn()).isEqualTo(Story.RECEIVED_ON);
            assertThat(late.dueOn()).isEqualTo(Story.DUE_ON);
            assertThat(late.theirNumber()).isEqualTo(new CaseReference("SFN 2021/0130", Story.ANSWER));
            assertThat(late.extensions()).isEmpty();
        });
        assertThat(compilation.replies()).last().satisfies(silent -> {
            assertThat(silent.receivedOn()).isNull();
            assertThat(silent.theirNumber()).isNull();
        });
        assertThat(compilation.sent().documents()).singleElement().satisfies(document -> {
            assertThat(document.version()).isEqualTo(1);
            assertThat(document.annexes()).hasSize(2);
        });
    }

    @Test
    void the_remisser_of_a_case_are_the_same_from_the_table_and_from_the_log() {
        AsOf future = AsOf.knownAt(Instant.parse("2021-10-02T08:00:00Z"));

        assertThat(REMISS.of(Story.KS, Story.STRATEGY, AsOf.NOW, TODAY))
                .hasSize(1)
                .isEqualTo(REMISS.of(Story.KS, Story.STRATEGY, future, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void A17_for_another_authority_it_does_not_exist() {
        assertThat(REMISS.find(Story.SFN, Story.REMISS, AsOf.NOW, TODAY)).isEmpty();
        assertThat(REMISS.compilation(Story.SFN, Story.REMISS, AsOf.NOW, TODAY)).isEmpty();
        assertThat(REMISS.of(Story.SFN, Story.STRATEGY, AsOf.NOW, TODAY)).isEmpty();
    }

    private static RemissView now() {
        return REMISS.find(Story.KS, Story.REMISS, AsOf.NOW, TODAY).orElseThrow();
    }
}
