package se.kansli.query.diarium;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.followup.CouncilMotion;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;
import se.kansli.query.projection.WordsOfYear;
import se.kansli.query.search.Conditions;
import se.kansli.query.search.LastShown;
import se.kansli.query.search.NewestFirst;
import se.kansli.query.search.Numbers;
import se.kansli.query.search.Words;

/// Finds cases in the diaria that the reader may see.
public final class Diarium implements DutySource {

    public static final Projection<DiariumEntry> PROJECTION = new Projection<>(
            "diarium",
            4,
            DiariumEntry.class,
            new DiariumFold(),
            List.of(
                    new Column<>(
                            "authority", entry -> entry.caseId().authority().value()),
                    new Column<>("registered_on", DiariumEntry::registeredOn),
                    new Column<>("status", entry -> entry.status().name()),
                    new Column<>(
                            "numbers",
                            entry -> Stream.concat(
                                            Numbers.keys(entry.number()),
                                            entry.printedTheirNumbers().flatMap(Numbers::keys))
                                    .distinct()
                                    .toArray(String[]::new)),
                    Column.ofWords("words", Diarium::words),
                    new Column<>("parties", entry -> words(entry, entry.parties())),
                    new Column<>(
                            "motion_since",
                            entry -> entry.undecidedMotion()
                                    .map(CouncilMotion::raisedOn)
                                    .orElse(null))));

    private final NewestFirst<DiariumEntry> entries;
    private final Views<DiariumEntry> views;

    public Diarium(DataSource dataSource) {
        this.entries = new NewestFirst<>(
                dataSource, PROJECTION, "view", entry -> new LastShown(entry.registeredOn(), entry.caseId()));
        this.views = new Views<>(dataSource, PROJECTION);
    }

    /// A page of what is found, newest first.
    ///
    /// @param readable the authorities whose diaria the reader may see; another one's case does not exist (REG-9)
    /// @param after the cursor of the page before; absent for the first page
    public Page<DiariumEntry> search(DiariumSearch search, Authorities readable, @Nullable String after, int size) {
        Conditions conditions = new Conditions()
                .andAuthority(readable)
                .andRegistered(search.from(), search.to())
                .andIf(
                        "status = :status",
                        "status",
                        search.status() == null ? null : search.status().name())
                .andWordParts("parties", search.party())
                .andNumberOrWords("numbers", "words", search.text());
        return entries.page(conditions, after, size);
    }

    /// What is to be decided within a year, those that were raised first first (FUP-1).
    ///
    /// @param raisedBefore absent for all
    public List<MotionEntry> undecidedMotions(BodyCode authority, @Nullable LocalDate raisedBefore, LocalDate today) {
        LocalDate before = raisedBefore == null ? LocalDate.of(9999, 12, 31) : raisedBefore;
        return views
                .select(
                        "where authority = :authority and motion_since < :before order by motion_since, key",
                        Map.of("authority", authority.value(), "before", before))
                .stream()
                .flatMap(entry -> MotionEntry.of(entry, today))
                .toList();
    }

    /// The motions whose year ends, until they are decided or reported.
    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        return undecidedMotions(authority, null, today).stream()
                .filter(motion -> motion.motion().reports().isEmpty())
                .filter(motion -> !motion.yearEndsOn().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(motion -> Duty.about(
                        motion.caseId().value(),
                        DutyKind.REPORT_MOTION,
                        authority,
                        motion.title(),
                        motion.yearEndsOn(),
                        List.of()));
    }

    private static WordsOfYear words(DiariumEntry entry) {
        return words(
                entry,
                Stream.of(entry.numbers(), entry.titles(), entry.parties()).flatMap(texts -> texts));
    }

    private static WordsOfYear words(DiariumEntry entry, Stream<String> texts) {
        return new WordsOfYear(Words.of(texts), entry.registeredOn().getYear());
    }
}
