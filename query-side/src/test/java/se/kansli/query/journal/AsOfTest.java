package se.kansli.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.query.Story;

class AsOfTest {
    private static final RecordedEvent MEMO = Story.of(Story.ANSWER.value()).stream()
            .filter(recorded -> recorded.event() instanceof TjansteskrivelseWritten)
            .findFirst()
            .orElseThrow();

    @Test
    void known_at_asks_when_it_was_recorded() {
        assertThat(AsOf.knownAt(MEMO.recordedAt()).sees(MEMO)).isTrue();
        assertThat(AsOf.knownAt(MEMO.recordedAt().minusNanos(1)).sees(MEMO)).isFalse();
    }

    @Test
    void valid_at_asks_when_it_was_true() {
        assertThat(AsOf.validAt(Story.MEMO_DATED).sees(MEMO)).isTrue();
        assertThat(AsOf.validAt(Story.MEMO_DATED.minusDays(1)).sees(MEMO)).isFalse();
    }

    @Test
    void both_together_must_hold() {
        assertThat(new AsOf(MEMO.recordedAt().minusSeconds(1), Story.MEMO_DATED).sees(MEMO))
                .isFalse();
        assertThat(new AsOf(MEMO.recordedAt(), Story.MEMO_DATED).sees(MEMO)).isTrue();
    }

    @Test
    void now_sees_everything() {
        assertThat(Story.whole()).allMatch(AsOf.NOW::sees);
        assertThat(AsOf.NOW.isNow()).isTrue();
    }

    /// At half past two in the night of 31 October 2021 the clocks showed the same time twice.
    @Test
    void the_two_instants_of_the_hour_that_comes_twice_are_told_apart() {
        Instant firstHalfPastTwo =
                OffsetDateTime.parse("2021-10-31T02:30+02:00").toInstant();
        Instant secondHalfPastTwo =
                OffsetDateTime.parse("2021-10-31T02:30+01:00").toInstant();
        RecordedEvent first = recordedAt(firstHalfPastTwo);
        RecordedEvent second = recordedAt(secondHalfPastTwo);

        assertThat(AsOf.knownAt(firstHalfPastTwo).sees(first)).isTrue();
        assertThat(AsOf.knownAt(firstHalfPastTwo).sees(second)).isFalse();
        assertThat(AsOf.knownAt(secondHalfPastTwo.minusNanos(1)).sees(second)).isFalse();
        assertThat(AsOf.knownAt(secondHalfPastTwo).sees(second)).isTrue();
        assertThat(List.of(firstHalfPastTwo, secondHalfPastTwo))
                .extracting(instant -> AsOf.knownAt(instant).today(LocalDate.EPOCH))
                .containsOnly(LocalDate.of(2021, 10, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-30T21:59:59.999Z, 2021-10-30",
        "2021-10-30T22:00:00Z, 2021-10-31",
        "2021-10-31T22:59:59.999Z, 2021-10-31",
        "2021-10-31T23:00:00Z, 2021-11-01",
        "2021-03-28T21:59:59.999Z, 2021-03-28",
        "2021-03-28T22:00:00Z, 2021-03-29",
        "2024-02-29T22:59:59.999Z, 2024-02-29",
        "2024-02-29T23:00:00Z, 2024-03-01"
    })
    void what_is_late_is_told_by_the_day_that_it_then_was(Instant known, LocalDate today) {
        assertThat(AsOf.knownAt(known).today(LocalDate.EPOCH)).isEqualTo(today);
    }

    private static RecordedEvent recordedAt(Instant instant) {
        return new RecordedEvent(MEMO.stream(), MEMO.sequence(), MEMO.eventId(), instant, MEMO.event());
    }

    @Test
    void the_past_has_its_own_today_in_stockholm() {
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(AsOf.NOW.today(today)).isEqualTo(today);
        assertThat(AsOf.validAt(Story.DUE_ON).today(today)).isEqualTo(Story.DUE_ON);
        assertThat(AsOf.knownAt(Instant.parse("2021-08-20T22:30:00Z")).today(today))
                .isEqualTo("2021-08-21");
        assertThat(new AsOf(Instant.parse("2021-09-30T10:00:00Z"), Story.DUE_ON).today(today))
                .isEqualTo(Story.DUE_ON);
    }
}
