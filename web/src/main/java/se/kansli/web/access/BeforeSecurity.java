package se.kansli.web.access;

import jakarta.servlet.http.HttpServletResponse;

/// What an answer says to the browser when the filters that say it otherwise were never passed, or what they said was
/// thrown away.
public final class BeforeSecurity {

    /// The browser takes nothing from elsewhere, and shows the answer nowhere else.
    public static final String OWN_FILES_ONLY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private BeforeSecurity() {}

    public static void secure(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", OWN_FILES_ONLY);
    }
}
