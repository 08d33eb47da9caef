package se.kansli.web.edge;

/// The body of the request is longer than the edge takes in.
public final class BodyTooLarge extends RuntimeException {

    public BodyTooLarge(long limit) {
        super("Förfrågan är större än %d byte.".formatted(limit));
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
