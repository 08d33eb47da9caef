package se.kansli.web.edge;

/// The body of the request did not come in the time that it may take.
final class BodyTooSlow extends RuntimeException {

    BodyTooSlow() {
        super("The body did not come in time", null, false, false);
    }
}
