package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutySource;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Replay;
import se.kansli.query.projection.Views;

/// Finds remisser that an authority has sent. For another authority they do not exist; what it was asked lies in its
/// own inbox.
public final class OutgoingRemiss implements DutySource {
    public static final Projection<?> PROJECTION = Kept.PROJECTION;

    private final Views<Remiss> views;
    private final Journal journal;

    public OutgoingRemiss(DataSource dataSource, Journal journal) {
        this.views = new Views<>(dataSource, Kept.PROJECTION);
        this.journal = journal;
    }

    /// @param reader the authority at which the reader works
    /// @param today the present day; the past has its own
    public Optional<RemissView> find(BodyCode reader, RemissId remissId, AsOf asOf, LocalDate today) {
        if (!remissId.caseId().authority().equals(reader)) {
            return Optional.empty();
        }
        Optional<Remiss> remiss = asOf.isNow()
                ? views.find(remissId.value())
                : Replay.of(
                        Kept.PROJECTION.fold(),
                        remissId.value(),
                        journal.readStream(remissId.caseId().value()),
                        asOf);
        return remiss.map(found -> RemissView.of(found, asOf.today(today)));
    }

    /// All that one case was sent on, in the order in which they were sent.
    public List<RemissView> of(BodyCode reader, CaseId caseId, AsOf asOf, LocalDate today) {
        if (!caseId.authority().equals(reader)) {
            return List.of();
        }
        Collection<Remiss> sent = asOf.isNow()
                ? views.select("where case_id = :caseId order by sent_on, key", Map.of("caseId", caseId.value()))
                : replayed(caseId, asOf);
        return sent.stream()
                .map(remiss -> RemissView.of(remiss, asOf.today(today)))
                .toList();
    }

    public Optional<Compilation> compilation(BodyCode reader, RemissId remissId, AsOf asOf, LocalDate today) {
        return find(reader, remissId, asOf, today).map(Compilation::of);
    }

    /// To close for answers what all have answered, or what is due soon; and to make the compilation when it is closed.
    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        return views.select("where sender = :sender and open", Map.of("sender", authority.value())).stream()
                .flatMap(remiss -> remiss.duty(today).stream());
    }

    private Collection<Remiss> replayed(CaseId caseId, AsOf asOf) {
        Replay<Remiss> replay = new Replay<>(Kept.PROJECTION.fold());
        journal.readStream(caseId.value()).stream().filter(asOf::sees).forEach(replay);
        return replay.views();
    }

    private static final class Kept {
        private static final Projection<Remiss> PROJECTION = new Projection<>(
                "remiss",
                4,
                Remiss.class,
                new RemissFold(),
                List.of(
                        new Column<>("case_id", remiss -> remiss.sent().caseId().value()),
                        new Column<>("sent_on", remiss -> remiss.sent().sentOn()),
                        new Column<>("sender", remiss -> remiss.sent().sender().value()),
                        new Column<>("open", Remiss::isOpen)));
    }
}
