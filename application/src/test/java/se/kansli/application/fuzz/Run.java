package se.kansli.application.fuzz;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Sends the requests of a seed from several clients at once, and judges every answer.
final class Run {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CLIENTS = 12;

    private final URI server;
    private final Shots shots;
    private final Known known;
    private final Outcomes outcomes;
    private final Findings findings;

    Run(URI server, Shots shots, Known known, Outcomes outcomes, Findings findings) {
        this.server = server;
        this.shots = shots;
        this.known = known;
        this.outcomes = outcomes;
        this.findings = findings;
    }

    /// All requests from the first number to the last.
    void of(long seed, int first, int last) {
        AtomicInteger next = new AtomicInteger(first);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> {
                        try (RawHttp http = new RawHttp(server)) {
                            for (int number = next.getAndIncrement(); number <= last; number = next.getAndIncrement()) {
                                fire(http, seed, number);
                            }
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> client : running) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void fire(RawHttp http, long seed, int number) {
        Shot shot = shots.make(seed, number, (path, caller) -> version(http, path, caller));
        try {
            Optional<Answer> answered = shot.alone()
                    ? http.only(shot.request())
                    : Optional.of(http.exchange(shot.request(), shot.hasNoAnswerBody()));
            answered.ifPresentOrElse(answer -> judge(http, shot, answer), () -> outcomes.unanswered(shot));
        } catch (EOFException hungUp) {
            outcomes.unanswered(shot);
            if (!shot.bent()) {
                findings.add(shot, hungUp);
            }
        } catch (IOException failed) {
            outcomes.unanswered(shot);
            findings.add(shot, failed);
        }
    }

    private void judge(RawHttp http, Shot shot, Answer answer) {
        outcomes.add(answer);
        findings.add(shot, answer, Verdict.on(shot, answer));
        if (answer.succeeded() && answer.is("application/json")) {
            learn(shot, answer);
            if (shot.isPlain() && shot.operation().toString().equals("POST /api/v1/cases")) {
                findings.add(shot, answer, new GivenBack(http, shot, answer).faults());
            }
        }
    }

    private void learn(Shot shot, Answer answer) {
        known.learn(answer.text());
        String home = shot.caller().home();
        if (shot.operation().takesFile() && home != null) {
            try {
                known.learnFile(home, JSON.readTree(answer.body()));
            } catch (JacksonException cutOff) {
                throw new IllegalStateException(shot.toString(), cutOff);
            }
        }
    }

    /// As the case file says it to this caller.
    private static Optional<String> version(RawHttp http, String path, Caller caller) {
        if (!path.startsWith("/api/v1/cases/") || !caller.known()) {
            return Optional.of("\"0\"");
        }
        Draft reading = new Draft("GET", path);
        reading.header("Host", "127.0.0.1");
        reading.header("Authorization", String.valueOf(caller.authorization()));
        try {
            return http.exchange(reading.bytes(), false).header("ETag").or(() -> Optional.of("\"0\""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
