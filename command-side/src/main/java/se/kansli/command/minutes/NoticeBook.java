package se.kansli.command.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.organisation.Announcement;

/// Where and when the approval was announced, and when the notice was taken down.
final class NoticeBook {

    private static final String ANNOUNCING = "MIN-3";

    private final MinutesMadeReady ready;
    private @Nullable MinutesAnnounced last;
    private @Nullable NoticeRemoved removed;

    NoticeBook(MinutesMadeReady ready) {
        this.ready = ready;
    }

    /// @param approved what was approved, and when it is announced in time
    MinutesAnnounced announce(AnnounceMinutes command, MinutesApproved approved, LocalDate today) {
        if (ready.announcement() == Announcement.NONE) {
            throw Refusal.conflict(
                    "NOT_ANNOUNCED",
                    ANNOUNCING,
                    "Protokoll från det här organet anslås inte. Ingen tid räknas från det.");
        }
        if (last != null && (removed == null || !removed.early())) {
            throw Refusal.conflict(
                    "ALREADY_ANNOUNCED", ANNOUNCING, "Justeringen tillkännagavs %s.".formatted(last.announcedOn()));
        }
        Required.text(ANNOUNCING, "Var protokollet finns", command.whereKept());
        Required.notAfter(ANNOUNCING, "Dagen för tillkännagivandet", command.on(), today);
        refuseBefore(approved.approvedOn(), "Protokollet justerades", command.on());
        if (removed != null) {
            refuseBefore(removed.removedOn(), "Det förra anslaget togs ner", command.on());
        }
        return announced(command, last == null ? approved.announcementDueOn() : null);
    }

    NoticeRemoved remove(LocalDate on, LocalDate today) {
        if (last == null || removed != null) {
            throw Refusal.conflict("NO_NOTICE", "MIN-5", "Det finns inget anslag att ta ner.");
        }
        Required.notAfter("MIN-5", "Dagen då anslaget togs ner", on, today);
        refuseBefore(last.announcedOn(), "Justeringen tillkännagavs", on);
        LocalDate from = last.removableFrom();
        return new NoticeRemoved(ready.minutesId(), last.notice(), from != null && on.isBefore(from), on);
    }

    /// Whether an appeal that comes that day is in time. As long as no notice has stood its whole time, it has not run
    /// out.
    boolean isInTime(LocalDate day) {
        return last == null
                || removed != null && removed.early()
                || last.lastAppealDay() == null
                || !day.isAfter(last.lastAppealDay());
    }

    void remember(MinutesAnnounced event) {
        last = event;
        removed = null;
    }

    void remember(NoticeRemoved event) {
        removed = event;
    }

    private MinutesAnnounced announced(AnnounceMinutes command, @Nullable LocalDate dueOn) {
        boolean onBoard = ready.announcement() == Announcement.NOTICE_BOARD;
        LocalDate lastAppealDay = onBoard ? StatutoryDays.lastAppealDay(command.on()) : null;
        return new MinutesAnnounced(
                ready.minutesId(),
                last == null ? 1 : last.notice() + 1,
                command.whereKept(),
                dueOn,
                dueOn == null ? 0 : Days.late(dueOn, command.on()),
                lastAppealDay,
                lastAppealDay == null ? null : StatutoryDays.noticeRemovableFrom(lastAppealDay),
                command.on());
    }

    private static void refuseBefore(LocalDate earliest, String what, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw Refusal.invalid(
                    "TOO_EARLY", ANNOUNCING, "%s %s. Ange den dagen eller en senare.".formatted(what, earliest));
        }
    }
}
