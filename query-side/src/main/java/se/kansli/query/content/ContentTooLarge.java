package se.kansli.query.content;

/// More bytes came than a file may have; nothing was stored.
public final class ContentTooLarge extends RuntimeException {

    private final long largest;

    ContentTooLarge(long largest) {
        super("Filen är för stor. Den får vara högst %d byte.".formatted(largest));
        this.largest = largest;
    }

    /// The most bytes that a file may have.
    public long largest() {
        return largest;
    }
}
