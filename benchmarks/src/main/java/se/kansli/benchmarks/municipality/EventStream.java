package se.kansli.benchmarks.municipality;

/// A stream of the log that grows.
final class EventStream {

    private final String type;
    private final String id;
    private long length;

    private EventStream(String type, String id) {
        this.type = type;
        this.id = id;
    }

    /// @param type as the aggregates of the command side are called in the store
    static EventStream of(String type, Object id) {
        return new EventStream(type, id.toString());
    }

    String type() {
        return type;
    }

    String id() {
        return id;
    }

    long next() {
        return length++;
    }
}
