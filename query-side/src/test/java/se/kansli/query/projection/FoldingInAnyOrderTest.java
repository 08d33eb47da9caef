package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.YttrandeEvent;
import se.kansli.query.Story;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.followup.Assignments;
import se.kansli.query.imports.Imports;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.membership.Memberships;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.persons.Persons;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.remiss.OutgoingRemiss;

/// What the engine promises of every fold: a view depends on what happened in each stream and on nothing else, neither
/// on how the streams lie between each other, nor on where the reading stopped and went on, nor on what was told again.
class FoldingInAnyOrderTest {

    private static final int EXAMPLES = 60;
    private static final List<RecordedEvent> STORY = Story.whole();

    static Stream<Projection<?>> projections() {
        return Stream.of(
                Assignments.PROJECTION,
                DelegatedDecisions.PROJECTION,
                CaseFiles.PROJECTION,
                Diarium.PROJECTION,
                Imports.PROJECTION,
                Inbox.PROJECTION,
                Meetings.PROJECTION,
                Memberships.PROJECTION,
                MinutesBook.PROJECTION,
                Proceedings.PROJECTION,
                Organisation.PROJECTION,
                OutgoingRemiss.PROJECTION,
                Persons.PROJECTION,
                PublicDiarium.PROJECTION,
                ReadyCases.PROJECTION);
    }

    @ParameterizedTest
    @MethodSource("projections")
    <V> void the_streams_may_lie_between_each_other_as_they_like(Projection<V> projection) {
        Map<String, V> asItWas = views(projection, STORY);

        qt().withExamples(EXAMPLES)
                .forAll(choices())
                .checkAssert(choices ->
                        assertThat(views(projection, interleaved(choices))).isEqualTo(asItWas));
    }

    @ParameterizedTest
    @MethodSource("projections")
    <V> void what_is_told_again_from_any_place_was_told_once(Projection<V> projection) {
        Map<String, V> once = views(projection, STORY);

        qt().withExamples(EXAMPLES)
                .forAll(
                        choices(),
                        lists().of(integers().between(0, STORY.size())).ofSizeBetween(1, 5))
                .checkAssert((choices, stops) -> {
                    List<RecordedEvent> told = interleaved(choices);
                    Telling<V> telling = new Telling<>(projection);
                    int reached = 0;
                    for (int stop : stops) {
                        int further = Math.max(reached, stop);
                        told.subList(reached / 2, further).forEach(telling::accept);
                        reached = further;
                    }
                    told.subList(reached / 2, told.size()).forEach(telling::accept);
                    assertThat(telling.views()).isEqualTo(once);
                });
    }

    @ParameterizedTest
    @MethodSource("projections")
    <V> void a_view_that_was_stored_on_the_way_goes_on_as_if_it_had_not_been(Projection<V> projection) {
        Map<String, V> atOnce = views(projection, STORY);

        qt().withExamples(EXAMPLES)
                .forAll(choices(), integers().between(0, STORY.size()))
                .checkAssert((choices, stop) -> {
                    List<RecordedEvent> told = interleaved(choices);
                    Telling<V> telling = new Telling<>(projection);
                    told.subList(0, stop).forEach(telling::accept);
                    Telling<V> later = telling.storedAndLoaded();
                    told.subList(stop, told.size()).forEach(later::accept);
                    assertThat(later.views()).isEqualTo(atOnce);
                });
    }

    static Stream<Projection<?>> projectionsOfOneKey() {
        return projections().filter(projection -> !(projection.fold() instanceof TwoKeyFold));
    }

    @ParameterizedTest
    @MethodSource("projectionsOfOneKey")
    <V> void what_is_told_together_makes_what_it_makes_one_by_one(Projection<V> projection) {
        Fold<V> fold = projection.fold();
        views(projection, STORY).forEach((key, view) -> {
            List<RecordedEvent> own = STORY.stream()
                    .filter(recorded -> fold.events().stream().anyMatch(read -> read.isInstance(recorded.event())))
                    .filter(recorded ->
                            fold.keyOf(recorded.event()).filter(key::equals).isPresent())
                    .toList();
            for (int cut = 0; cut <= own.size(); cut++) {
                V before = fold.apply(null, own.subList(0, cut));
                assertThat(fold.apply(before, own.subList(cut, own.size()))).isEqualTo(view);
            }
        });
    }

    private static <V> Map<String, V> views(Projection<V> projection, List<RecordedEvent> events) {
        Telling<V> telling = new Telling<>(projection);
        events.forEach(telling::accept);
        return telling.views();
    }

    private static Gen<List<Integer>> choices() {
        return lists().of(integers().between(0, 1000)).ofSize(STORY.size());
    }

    /// Each stream in its own order. What happens to the answer in the own case comes after the case was opened for it:
    /// nobody could have done it before, and both lie in the log in that order.
    private static List<RecordedEvent> interleaved(List<Integer> choices) {
        Map<String, List<RecordedEvent>> streams = STORY.stream()
                .collect(Collectors.groupingBy(
                        RecordedEvent::stream, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        List<RecordedEvent> told = new ArrayList<>();
        for (int choice : choices) {
            boolean caseIsOpen = told.stream().anyMatch(each -> each.event() instanceof ArrivedRemissRegistered);
            List<List<RecordedEvent>> next = streams.values().stream()
                    .filter(stream -> !stream.isEmpty())
                    .filter(stream -> caseIsOpen || !(stream.getFirst().event() instanceof YttrandeEvent))
                    .toList();
            told.add(next.get(choice % next.size()).removeFirst());
        }
        return told;
    }

    /// Folds as the engine does, without its tables.
    private static final class Telling<V> {

        private final Projection<V> projection;
        private final Map<String, Entry<V>> entries = new HashMap<>();

        private Telling(Projection<V> projection) {
            this.projection = projection;
        }

        void accept(RecordedEvent recorded) {
            Fold<V> fold = projection.fold();
            if (fold.events().stream().noneMatch(read -> read.isInstance(recorded.event()))) {
                return;
            }
            fold.keyOf(recorded.event()).ifPresent(key -> {
                Entry<V> entry = entries.computeIfAbsent(key, Entry::new);
                entry.fold(fold, recorded);
                index(entry);
            });
        }

        private void index(Entry<V> entry) {
            V view = entry.view();
            if (view != null && projection.fold() instanceof TwoKeyFold<V> twoKeys) {
                twoKeys.otherKeyOf(view).ifPresent(other -> entries.put(other, entry));
            }
        }

        Map<String, V> views() {
            return there().stream()
                    .collect(Collectors.toMap(
                            Entry::key, entry -> requireNonNull(entry.view()), (one, same) -> one, TreeMap::new));
        }

        /// As if the process had been started anew.
        Telling<V> storedAndLoaded() {
            Telling<V> later = new Telling<>(projection);
            for (Entry<V> entry : there()) {
                byte[] stored = StoredJson.mapper().writeValueAsBytes(entry.view());
                V loaded = StoredJson.mapper().readValue(stored, projection.type());
                Entry<V> again = new Entry<>(entry.key(), entry.seen(), loaded);
                later.entries.put(again.key(), again);
                later.index(again);
            }
            return later;
        }

        private List<Entry<V>> there() {
            return entries.values().stream()
                    .filter(entry -> entry.view() != null)
                    .distinct()
                    .toList();
        }
    }
}
