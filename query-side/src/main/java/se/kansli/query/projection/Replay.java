package se.kansli.query.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.RecordedEvent;

/// Views made in memory of the events that are handed to it, in the order of the log.
public final class Replay<V> implements Consumer<RecordedEvent> {
    private final Fold<V> fold;
    private final Map<String, V> views = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    public Replay(Fold<V> fold) {
        this.fold = fold;
    }

    /// The view that the events of one key make as they were seen then, if they make one.
    public static <V> Optional<V> of(Fold<V> fold, String key, List<RecordedEvent> events, AsOf asOf) {
        Stream<RecordedEvent> seen = events.stream().filter(asOf::sees);
        if (fold instanceof TwoKeyFold<V>) {
            Replay<V> replay = new Replay<>(fold);
            seen.forEach(replay);
            return Optional.ofNullable(replay.views.get(key));
        }
        return Optional.ofNullable(fold.apply(
                null,
                seen.filter(recorded ->
                                fold.keyOf(recorded.event()).filter(key::equals).isPresent())
                        .toList()));
    }

    @Override
    public void accept(RecordedEvent recorded) {
        fold.keyOf(recorded.event()).ifPresent(named -> {
            String key = keys.getOrDefault(named, named);
            V view = fold.apply(views.get(key), recorded);
            if (view != null) {
                views.put(key, view);
                if (fold instanceof TwoKeyFold<V> twoKeys) {
                    twoKeys.otherKeyOf(view).ifPresent(other -> keys.put(other, key));
                }
            }
        });
    }

    public Collection<V> views() {
        return Collections.unmodifiableCollection(views.values());
    }
}
