package se.kansli.kernel.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MeetingTimeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 3);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Test
    void a_meeting_ends_after_it_began() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingTime(DAY, ONE, ONE, null, MeetingMode.ON_SITE))
                .withMessageContaining("sluta efter");
    }

    @Test
    void B8_what_is_not_known_stays_unknown() {
        MeetingTime time = new MeetingTime(DAY, null, null, null, MeetingMode.HYBRID);

        assertThat(time.starts()).isNull();
        assertThat(time.ends()).isNull();
    }
}
