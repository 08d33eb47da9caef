package se.kansli.application.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.kansli.query.journal.Journal;

/// Plays the story when the default profile starts on an empty store, and tells where to look.
@Component
@Profile("!postgres")
class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final boolean empty;
    private final Path marker;
    private final StoryDocuments documents;
    private final Journal journal;

    FirstStart(
            ApplicationArguments arguments,
            @Value("${kansli.data}") Path folder,
            @Value("${kansli.story.documents:#{null}}") @Nullable Path documents,
            Journal journal) {
        this.empty = arguments.containsOption("empty");
        this.marker = folder.resolve("story");
        this.documents = new StoryDocuments(documents);
        this.journal = journal;
    }

    @EventListener
    void whenReady(WebServerInitializedEvent started) {
        URI server = URI.create("http://127.0.0.1:" + started.getWebServer().getPort());
        if (!empty && isToBeTold()) {
            Thread.ofVirtual().name("story").start(() -> tell(server));
        } else {
            log.info("Kansli är igång på {}", server);
        }
    }

    private boolean isToBeTold() {
        return journal.head() == 0 || begun();
    }

    private boolean begun() {
        try {
            return Files.exists(marker) && Files.readString(marker).equals("begun");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(String state) {
        try {
            Files.createDirectories(marker.toAbsolutePath().getParent());
            Files.writeString(marker, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(URI server) {
        boolean interrupted = begun();
        mark("begun");
        log.info("Första starten: remissen av KS 2021/0486 spelas upp genom API:et på {}.", server);
        try (HttpClient http = HttpClient.newHttpClient()) {
            Cast cast = new Cast(http, server);
            List<String> timeline = new Story(new Teller(cast, interrupted), documents).tell();
            cast.backToPresent();
            mark("told");
            log.info(WhereToLook.after(timeline, server));
        }
    }
}
