package se.kansli.web.records;

import se.kansli.kernel.records.AnnexPath;
import se.kansli.web.edge.InvalidRequest;

/// An annex's place in a path, where a slash means something else: `1.2` is [AnnexPath] `1/2`.
public final class Place {

    private Place() {}

    /// Refused when it is no place.
    public static AnnexPath read(String text) {
        if (text.contains("/")) {
            throw new InvalidRequest("place", "En bilagas plats anges i adressen som 1.2.");
        }
        return InvalidRequest.reading("place", () -> new AnnexPath(text.replace('.', '/')));
    }
}
