package se.kansli.application.demonstration;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Those who act in the story, each with a token of its own, and the clock that they live by.
final class Cast {

    private final HttpClient http;
    private final URI server;
    private final Map<String, ApiUser> users = new HashMap<>();
    private LocalDate today = LocalDate.EPOCH;

    Cast(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    ApiUser as(String user) {
        return users.computeIfAbsent(user, id -> ApiUser.login(http, server, id, DemonstrationUser.PASSWORD));
    }

    /// Turns the calendar to this day; what follows by itself has happened when it returns.
    void today(LocalDate date) {
        today = date;
        as("admin")
                .put("/api/v1/demonstration/clock", Map.of("today", date.toString()))
                .expect(200);
    }

    /// Waits until what follows by itself has happened.
    void settle() {
        today(today);
    }

    /// Gives the calendar back to the true time.
    void backToPresent() {
        as("admin").delete("/api/v1/demonstration/clock").expect(200);
    }
}
