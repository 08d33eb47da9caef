package se.kansli.web.edge;

/// This caller alone has as much at work as one may have.
final class ShareUsedUp extends RuntimeException {

    ShareUsedUp() {
        super("The caller's share is used up", null, false, false);
    }
}
