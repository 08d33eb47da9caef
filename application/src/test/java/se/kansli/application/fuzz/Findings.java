package se.kansli.application.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// What was found, with what it takes to see it again: each fault is told once, by its first request.
final class Findings {

    private static final Path FOLDER = Path.of("target", "fuzz");

    private final Map<String, String> byFault = new ConcurrentSkipListMap<>();

    void add(Shot shot, Answer answer, List<String> faults) {
        for (String fault : faults) {
            byFault.computeIfAbsent(fault, first -> told(shot, answer));
        }
    }

    void add(Shot shot, IOException failed) {
        byFault.computeIfAbsent("no answer: " + failed, first -> told(shot, new Answer(0, List.of(), new byte[0])));
    }

    /// Each fault with its first request.
    List<String> told() {
        return byFault.entrySet().stream()
                .map(found -> "\n- " + found.getKey() + "\n  " + found.getValue())
                .toList();
    }

    private static String told(Shot shot, Answer answer) {
        Path file = FOLDER.resolve("%d-%d.txt".formatted(shot.seed(), shot.number()));
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    file,
                    "%s%n%n%s%n%n%d %s%n%s%n"
                            .formatted(
                                    shot,
                                    new String(shot.request(), StandardCharsets.ISO_8859_1),
                                    answer.status(),
                                    answer.headers(),
                                    answer.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "request %s%n  in %s, again with -Dfuzz.seed=%d -Dfuzz.only=%d"
                .formatted(shot, file, shot.seed(), shot.number());
    }
}
