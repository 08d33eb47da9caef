package se.kansli.query.content;

/// Nothing came. A file that says nothing is no record.
public final class EmptyContent extends RuntimeException {

    EmptyContent() {
        super("Filen är tom. Skicka själva filen, byte för byte, i begärans kropp.");
    }
}
