package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static se.kansli.command.minutes.Secretariat.KSIA;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.kernel.calendar.SwedishHolidays;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Minutes are asked for anything in any order, also for what they refuse.
class MinutesWhateverIsAskedTest {

    private static final int SEQUENCES = 120;
    private static final MinutesId MINUTES = MinutesId.of(KSIA);
    private static final LocalDate MET = LocalDate.of(2021, 5, 21);

    @Test
    void no_signature_is_lost_no_notice_follows_one_that_stood_its_time_and_nothing_is_approved_twice() {
        qt().withExamples(SEQUENCES)
                .forAll(
                        lists().of(integers().between(0, 11)).ofSizeBetween(0, 25),
                        integers().between(0, 60))
                .checkAssert(MinutesWhateverIsAskedTest::check);
    }

    private static void check(List<Integer> acts, int stride) {
        Secretariat secretariat = Secretariat.withReadyMinutes(
                Sat.on(KSIA, MET.toString()).choosingKarin().decided(19).closed());
        Set<String> signed = new HashSet<>();
        LocalDate day = MET;
        for (int act : acts) {
            day = day.plusDays(stride % 7 + act % 5);
            List<Object> before = secretariat.stored(MINUTES);
            Object command = command(act, day);
            Refusal refusal = refusalOf(secretariat, command);
            List<Object> after = secretariat.stored(MINUTES);
            assertThat(after).startsWith(before.toArray());
            if (refusal != null) {
                assertThat(after).isEqualTo(before);
            } else if (command instanceof ApproveMinutes accepted) {
                signed.add(accepted.signer());
            }
        }
        hold(secretariat, signed);
    }

    private static void hold(Secretariat secretariat, Set<String> signed) {
        assertThat(secretariat.stored(MINUTES, MinutesSigned.class))
                .extracting(MinutesSigned::signer)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(signed);
        assertThat(secretariat.stored(MINUTES, MinutesApproved.class))
                .hasSize(signed.equals(Set.of(Sat.CHAIR, Sat.KARIN)) ? 1 : 0);
        List<MinutesAnnounced> notices = secretariat.stored(MINUTES, MinutesAnnounced.class);
        List<NoticeRemoved> removals = secretariat.stored(MINUTES, NoticeRemoved.class);
        for (MinutesAnnounced notice : notices) {
            LocalDate last = Objects.requireNonNull(notice.lastAppealDay());
            assertThat(SwedishHolidays.isWorkingDay(last)).isTrue();
            assertThat(last).isAfterOrEqualTo(notice.announcedOn().plusWeeks(3));
        }
        assertThat(removals)
                .allSatisfy(removal -> assertThat(removal.early())
                        .isEqualTo(!removal.removedOn()
                                .isAfter(Objects.requireNonNull(
                                        notices.get(removal.notice() - 1).lastAppealDay()))));
        assertThat(notices.stream().skip(1))
                .allSatisfy(notice ->
                        assertThat(removals.get(notice.notice() - 2).early()).isTrue());
    }

    private static @Nullable Refusal refusalOf(Secretariat secretariat, Object command) {
        try {
            secretariat.ask(command);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private static Object command(int act, LocalDate day) {
        ParagraphNumber paragraph = ParagraphNumber.of(19);
        return switch (act) {
            case 0 -> new ApproveMinutes(MINUTES, Sat.CHAIR, day, SigningMeans.PAPER);
            case 1 -> new ApproveMinutes(MINUTES, Sat.KARIN, day, SigningMeans.E_SIGNATURE);
            case 2 -> new ApproveMinutes(MINUTES, Sat.PER, day, SigningMeans.PAPER);
            case 3 -> new DisputeMinutes(MINUTES, paragraph, Sat.KARIN, "Så beslutade vi inte.");
            case 4, 5 -> new AnnounceMinutes(MINUTES, day, "kansliet");
            case 6, 7 -> new RemoveNotice(MINUTES, day);
            case 8 -> new ReceiveAppeal(MINUTES, paragraph, day, "Någon", AppealAddressee.MUNICIPALITY);
            case 9 -> new ForwardAppeal(MINUTES, 1, day);
            case 10 -> new CorrectMinutes(MINUTES, paragraph, "taxan", "avgiften", "Skrivfel", "Oliver Wykman");
            default -> Secretariat.ready(MINUTES);
        };
    }
}
