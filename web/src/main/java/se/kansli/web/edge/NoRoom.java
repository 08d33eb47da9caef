package se.kansli.web.edge;

/// Others have taken all there is of something just now.
final class NoRoom extends RuntimeException {

    NoRoom() {
        super("No room", null, false, false);
    }
}
