package se.kansli.web.edge;

/// The change must say which version it builds on, and does not.
final class VersionMissing extends RuntimeException {

    VersionMissing() {
        super("If-Match is missing");
    }
}
