package se.kansli.application.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the requests of a run: the same seed and number make the same request, as far as the same things are known.
final class Shots {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OWNED =
            Pattern.compile("/api/v1/(?:cases|remisser|incoming-remisser|inboxes)/([A-Z]{2,5})(?:[-/?].*)?");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Description description;
    private final List<Operation> operations;
    private final Callers callers;
    private final Known known;

    Shots(Description description, Callers callers, Known known) {
        this.description = description;
        this.operations = description.operations();
        this.callers = callers;
        this.known = known;
    }

    /// Finds out the version of a case, as somebody who may read it is told.
    interface Versions {
        Optional<String> of(String caseId, Caller caller);
    }

    Shot make(long seed, int number, Versions versions) {
        RandomGenerator random = new SplittableRandom(seed * GOLDEN + number);
        Operation operation = Words.pick(random, operations);
        Caller caller = caller(operation, random);
        Values values = new Values(description, known, caller, random);

        String path = path(operation, values);
        Draft draft = new Draft(operation.method(), path + query(operation, values, random));
        draft.header("Host", "127.0.0.1");
        draft.header("X-Request-Id", "fuzz-" + seed + "-" + number);
        draft.header("Accept", operation.path().startsWith("/diarium") ? "text/html" : "*/*");
        if (caller.authorization() != null) {
            draft.header("Authorization", caller.authorization());
        }
        if (operation.body() != null) {
            draft.json(values.body(operation.body()));
        }
        if (operation.takesFile()) {
            FileTricks.put(draft, random);
        }
        if (operation.has("If-Match") && random.nextInt(10) > 0) {
            versions.of(draft.target().replaceFirst("^(/api/v1/cases/[^/?]+).*", "$1"), caller)
                    .ifPresent(version -> draft.header("If-Match", version));
        }
        if (operation.writes() && random.nextInt(8) == 0) {
            draft.header("Idempotency-Key", "fuzz-" + seed + "-" + number);
        }
        boolean bent = spoil(draft, random);
        return new Shot(
                seed,
                number,
                operation,
                caller,
                owner(path),
                draft.json().orElse(null),
                draft.tricks(),
                bent,
                draft.method(),
                draft.target(),
                draft.bytes(),
                draft.hasOwnConnection());
    }

    /// The calendar is set for everybody, and what is rebuilt takes time: that is left to those who may not.
    private Caller caller(Operation operation, RandomGenerator random) {
        Caller caller = callers.any(random);
        boolean tooMuch = operation.path().contains("/demonstration/clock")
                || (operation.path().endsWith("/rebuild") && random.nextInt(20) > 0);
        return tooMuch && caller.equals(callers.administrator()) ? Callers.NOBODY : caller;
    }

    private static String path(Operation operation, Values values) {
        return VARIABLE.matcher(operation.path()).replaceAll(variable -> {
            Operation.Parameter parameter = operation.parameters().stream()
                    .filter(each -> each.name().equals(variable.group(1)))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(operation + " does not describe " + variable.group(1)));
            return Matcher.quoteReplacement(encoded(values.parameter(operation, parameter)));
        });
    }

    private static @Nullable String owner(String path) {
        Matcher owned = OWNED.matcher(path);
        return owned.matches() ? owned.group(1) : null;
    }

    private static String query(Operation operation, Values values, RandomGenerator random) {
        StringBuilder query = new StringBuilder();
        for (Operation.Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("query") && random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.name())
                        .append('=')
                        .append(encoded(values.parameter(operation, parameter)));
            }
        }
        return query.toString();
    }

    /// @return whether it may mean something else now
    private static boolean spoil(Draft draft, RandomGenerator random) {
        int chance = random.nextInt(100);
        List<Trick> tricks;
        if (chance < 35) {
            tricks = List.of();
        } else if (chance < 62) {
            tricks = List.of(Words.pick(random, draft.method().equals("GET") ? TargetTricks.ALL : BodyTricks.ALL));
        } else if (chance < 75) {
            tricks = List.of(Words.pick(random, TargetTricks.ALL));
        } else if (chance < 87) {
            tricks = List.of(Words.pick(random, HeaderTricks.ALL));
        } else if (chance < 94) {
            tricks = List.of(Words.pick(random, WireTricks.ALL));
        } else {
            tricks = List.of(
                    Words.pick(random, BodyTricks.ALL),
                    Words.pick(random, TargetTricks.ALL),
                    Words.pick(random, HeaderTricks.ALL));
        }
        tricks.forEach(trick -> trick.on(draft, random));
        return tricks.stream().anyMatch(Trick::bends);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
