package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutySource;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Replay;
import se.kansli.query.projection.Views;

/// Finds the minutes of an authority and of its utskott, and what is up on the notice board. Another authority's
/// minutes do not exist for the reader, but its notices are for everyone.
public final class MinutesBook implements DutySource {
    public static final Projection<MinutesView> PROJECTION = new Projection<>(
            "minutes",
            2,
            MinutesView.class,
            new MinutesFold(),
            List.of(
                    new Column<>(
                            "authority",
                            minutes -> minutes.minutesId().authority().value()),
                    new Column<>(
                            "meeting",
                            minutes -> minutes.minutesId()
                                    .meetingId()
                                    .map(MeetingId::value)
                                    .orElse(null)),
                    new Column<>("open", MinutesView::isOpen),
                    new Column<>("on_board_since", MinutesBook::onBoardSince)));

    private final Views<MinutesView> views;
    private final Journal journal;
    private final Organisation organisation;

    public MinutesBook(DataSource dataSource, Journal journal, Organisation organisation) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.journal = journal;
        this.organisation = organisation;
    }

    /// @param reader the authority at which the reader works
    /// @param today the present day; the past has its own
    public Optional<MinutesEntry> find(BodyCode reader, MinutesId minutesId, AsOf asOf, LocalDate today) {
        if (!minutesId.authority().equals(reader)) {
            return Optional.empty();
        }
        Optional<MinutesView> minutes = asOf.isNow()
                ? views.find(minutesId.value())
                : Replay.of(PROJECTION.fold(), minutesId.value(), journal.readStream(minutesId.value()), asOf);
        return minutes.map(found -> entry(found, asOf.today(today)));
    }

    /// The minutes of the meeting, and of what was approved at once, by their numbers.
    ///
    /// @param reader the authority at which the reader works
    public List<MinutesEntry> ofMeeting(BodyCode reader, MeetingId meetingId, LocalDate today) {
        if (!meetingId.authority().equals(reader)) {
            return List.of();
        }
        return views.select("where meeting = :meeting", Map.of("meeting", meetingId.value())).stream()
                .sorted(Comparator.comparing(MinutesBook::firstParagraph))
                .map(minutes -> entry(minutes, today))
                .toList();
    }

    /// What is to be done with the minutes that are ready.
    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        return views.select("where authority = :authority and open", Map.of("authority", authority.value())).stream()
                .flatMap(minutes -> new MinutesDuties(minutes, today).all());
    }

    /// A page of what is up on the notice board, the newest first.
    ///
    /// @param authority that keeps the minutes; absent for all
    /// @param after the cursor of the page before; absent for the first page
    public Page<PublicNotice> board(@Nullable BodyCode authority, @Nullable String after, int size) {
        StringBuilder where = new StringBuilder("where on_board_since is not null");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", size + 1));
        if (authority != null) {
            where.append(" and authority = :authority");
            parameters.put("authority", authority.value());
        }
        if (after != null) {
            List<String> last = Cursor.read(after, 2);
            where.append(" and (on_board_since, key) < (:lastDay, :lastKey)");
            parameters.put("lastDay", Cursor.date(last.getFirst()));
            parameters.put(
                    "lastKey", Cursor.part(last.getLast(), MinutesId::new).value());
        }
        List<MinutesView> found =
                views.select(where + " order by on_board_since desc, key desc limit :limit", parameters);
        List<MinutesView> shown = found.subList(0, Math.min(size, found.size()));
        Function<BodyCode, String> names = names();
        return new Page<>(
                shown.stream()
                        .flatMap(minutes -> minutes.notice().stream()
                                .map(notice -> PublicNotice.of(minutes, notice, names.apply(minutes.body()))))
                        .toList(),
                found.size() > size ? cursor(shown.getLast()) : null);
    }

    private MinutesEntry entry(MinutesView minutes, LocalDate today) {
        return MinutesEntry.of(minutes, name(minutes.body()), today);
    }

    /// Asks for each body once.
    private Function<BodyCode, String> names() {
        Map<BodyCode, String> known = new HashMap<>();
        return body -> known.computeIfAbsent(body, this::name);
    }

    private String name(BodyCode body) {
        return organisation.find(body).map(BodyView::name).orElse(body.value());
    }

    private static ParagraphNumber firstParagraph(MinutesView minutes) {
        return minutes.content().paragraphs().getFirst().number();
    }

    private static String cursor(MinutesView last) {
        return Cursor.after(String.valueOf(onBoardSince(last)), last.minutesId().value());
    }

    private static @Nullable LocalDate onBoardSince(MinutesView minutes) {
        return minutes.isOnBoard() ? minutes.notice().map(Notice::announcedOn).orElse(null) : null;
    }
}
