package se.kansli.query.journal;

/// An event that lies in the store but cannot be read; it says where it lies.
public final class UnreadableEvent extends RuntimeException {
    private final long position;
    private final String stream;

    UnreadableEvent(long position, String stream, RuntimeException cause) {
        super("The event at position %d, in the stream %s, cannot be read.".formatted(position, stream), cause);
        this.position = position;
        this.stream = stream;
    }

    public long position() {
        return position;
    }

    public String stream() {
        return stream;
    }
}
