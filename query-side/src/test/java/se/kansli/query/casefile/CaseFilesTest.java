package se.kansli.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Rebuild;

class CaseFilesTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Log LOG = new Log(DATABASE);
    private static final CaseFiles FILES = new CaseFiles(DATABASE.dataSource(), LOG.journal());

    @BeforeAll
    static void the_story_is_told_and_kept() {
        LOG.append(Story.whole());
        new Rebuild(DATABASE.dataSource(), LOG.journal()).ofOutdated(List.of(CaseFiles.PROJECTION));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_kept_file_is_the_fold_of_the_stream() {
        assertThat(FILES.find(Story.KS, Story.STRATEGY, AsOf.NOW))
                .isEqualTo(FILES.find(Story.KS, Story.STRATEGY, AsOf.validAt(LocalDate.of(2030, 1, 1))));
        assertThat(FILES.find(Story.KS, Story.STRATEGY, AsOf.NOW)).hasValueSatisfying(file -> {
            assertThat(file.number()).hasToString("KS 2021/0486");
            assertThat(file.version())
                    .isEqualTo(Story.of(Story.STRATEGY.value()).size() - 1L);
            assertThat(file.status()).isEqualTo(CaseStatus.IN_PREPARATION);
            assertThat(file.records()).extracting(FiledRecord::number).containsExactly(1, 2, 3, 4);
        });
    }

    @Test
    void A17_another_authoritys_case_does_not_exist() {
        assertThat(FILES.find(Story.SFN, Story.STRATEGY, AsOf.NOW)).isEmpty();
        assertThat(FILES.find(Story.KS, Story.ANSWER, AsOf.NOW)).isEmpty();
        assertThat(FILES.find(Story.KS, Story.ANSWER, AsOf.validAt(Story.RECEIVED_ON)))
                .isEmpty();
        assertThat(FILES.find(Story.SFN, Story.ANSWER, AsOf.NOW)).isPresent();
    }

    @Test
    void A19_on_the_due_date_there_is_no_memo_anywhere() {
        AsOf dueDate = AsOf.knownAt(Instant.parse("2021-08-20T21:59:00Z"));

        assertThat(memos(Story.SFN, Story.ANSWER, dueDate)).isEmpty();
        assertThat(memos(Story.SFN, Story.ANSWER, AsOf.validAt(Story.DUE_ON))).isEmpty();
        assertThat(FILES.find(Story.KS, Story.STRATEGY, dueDate)).hasValueSatisfying(file -> {
            assertThat(file.status()).isEqualTo(CaseStatus.WAITING_FOR_ANSWERS);
            assertThat(file.records()).hasSize(2);
        });
    }

    @Test
    void A19_on_the_day_of_the_memo_its_own_namnd_has_it_and_the_sender_does_not() {
        AsOf memoDay = AsOf.validAt(Story.MEMO_DATED);

        assertThat(memos(Story.SFN, Story.ANSWER, memoDay)).singleElement().satisfies(memo -> {
            assertThat(memo.datedOn()).isEqualTo(Story.MEMO_DATED);
            assertThat(memo.daysAfterDue()).isEqualTo(19);
        });
        assertThat(memos(Story.KS, Story.STRATEGY, memoDay)).isEmpty();
        assertThat(FILES.find(Story.KS, Story.STRATEGY, memoDay))
                .hasValueSatisfying(file -> assertThat(file.records())
                        .extracting(FiledRecord::number, FiledRecord::date)
                        .containsExactly(
                                tuple(1, LocalDate.of(2021, 5, 12)),
                                tuple(2, LocalDate.of(2021, 5, 12)),
                                tuple(4, Story.DUE_ON)));
    }

    @Test
    void A19_a_memo_that_was_recorded_later_was_not_known_on_its_own_date() {
        Instant thatEvening = Instant.parse("2021-09-08T20:00:00Z");

        assertThat(memos(Story.SFN, Story.ANSWER, new AsOf(thatEvening, Story.MEMO_DATED)))
                .isEmpty();
    }

    private static List<Memo> memos(BodyCode reader, CaseId caseId, AsOf asOf) {
        Answering answering = FILES.find(reader, caseId, asOf).orElseThrow().answering();
        return answering == null ? List.of() : answering.memos();
    }
}
