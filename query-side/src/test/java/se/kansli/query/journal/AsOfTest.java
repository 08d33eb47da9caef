package se.kansli.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
