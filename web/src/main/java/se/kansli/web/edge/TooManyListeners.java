package se.kansli.web.edge;

/// As many streams are open as there may be ([EdgeSettings#mostStreams]).
public final class TooManyListeners extends RuntimeException {

    public TooManyListeners(int open) {
        super(open + " streams are open");
    }
}
