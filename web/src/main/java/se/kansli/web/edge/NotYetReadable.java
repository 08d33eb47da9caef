package se.kansli.web.edge;

/// The projection that answers has not reached the position that the reader has written.
final class NotYetReadable extends RuntimeException {

    NotYetReadable(String projection) {
        super("The projection has not caught up: " + projection);
    }
}
