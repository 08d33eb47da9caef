package se.kansli.application.demonstration;

import java.net.URI;
import java.net.http.HttpClient;

/// The demonstration's story, told to a Kansli of a test.
public final class ToldStory {

    private ToldStory() {}

    /// Tells it from beginning to end; the calendar stays at its last day, 28 February 2022.
    public static void to(URI server) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            new Story(new Teller(new Cast(http, server), false), new StoryDocuments(null)).tell();
        }
    }
}
