package se.kansli.query.projection;

import java.util.Optional;

/// A fold whose view is also changed by events that name it otherwise: the item in the inbox by events of the case that
/// answers it.
public interface TwoKeyFold<V> extends Fold<V> {

    /// The second key of the view, from the moment when it has one; it never changes, and is the identity of the stream
    /// in which its events lie.
    Optional<String> otherKeyOf(V view);
}
