package se.kansli.application.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What no answer may be, whatever was asked.
final class Verdict {

    /// What Spring calls an answer to a path with an extension that it does not know, so that nobody is made to run it.
    private static final String UNKNOWN_EXTENSION = "inline;filename=f.txt";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|javax|jakarta|jdk|sun|org\\.(?:springframework|axonframework|postgresql|apache|hibernate)|tools\\.jackson"
                    + "|com\\.(?:fasterxml|nimbusds)|se\\.kansli)\\.[a-zA-Z]"
                    + "|\\w(?:Exception|Error)\\b|\\tat \\w|SQLSTATE|PSQL|syntax error|duplicate key|violates|domainevententry");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|must|cannot|not|invalid|failed|expected|required|value|should)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS = Pattern.compile(
            "<(?:script|img|svg|iframe)[^>]*(?:fuzz|onerror|onload)|<script>fuzz", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRY_LATER = Pattern.compile("urn:kansli:problem:(?:try-again|not-yet-readable)");

    private final Shot shot;
    private final Answer answer;
    private final List<String> faults = new ArrayList<>();

    private Verdict(Shot shot, Answer answer) {
        this.shot = shot;
        this.answer = answer;
    }

    /// What is wrong with the answer; empty when nothing is.
    static List<String> on(Shot shot, Answer answer) {
        Verdict verdict = new Verdict(shot, answer);
        verdict.status();
        verdict.problem();
        verdict.headers();
        verdict.rights();
        verdict.leaks();
        verdict.pages();
        return verdict.faults;
    }

    private void status() {
        if (answer.status() >= 500) {
            JsonNode problem = json();
            boolean saysSo = shot.hasNoAnswerBody()
                    || (problem != null
                            && TRY_LATER
                                    .matcher(problem.path("type").asString(""))
                                    .matches());
            boolean later = answer.status() == 503
                    && saysSo
                    && answer.header("Retry-After").isPresent();
            wrongUnless(later, "the server fails: " + answer.status());
        }
        if (!shot.bent()) {
            wrongUnless(
                    shot.operation().statuses().contains(answer.status()) || answer.status() == 304,
                    shot.operation() + " does not say that it may answer " + answer.status());
        }
    }

    private void problem() {
        if (answer.status() < 400 || shot.hasNoAnswerBody()) {
            return;
        }
        if (answer.is("text/html")) {
            wrongUnless(!shot.target().startsWith("/api/"), "a page tells what is wrong in the API");
            return;
        }
        wrongUnless(answer.is("application/problem+json"), "what is wrong is told as " + answer.header("Content-Type"));
        JsonNode problem = json();
        if (problem == null) {
            faults.add("what is wrong is not told in JSON");
            return;
        }
        wrongUnless(problem.path("type").asString("").startsWith("urn:kansli:problem:"), "the problem has no type");
        wrongUnless(!problem.path("title").asString("").isBlank(), "the problem has no title");
        wrongUnless(problem.path("status").asInt(0) == answer.status(), "the problem has another status");
        sentence(problem.path("detail").asString(""));
        problem.path("errors")
                .valueStream()
                .forEach(error -> sentence(error.path("message").asString("")));
        wrongUnless(!INSIDE.matcher(problem.toString()).find(), "a problem tells of the inside");
    }

    private void sentence(String detail) {
        wrongUnless(detail.matches("(?s).*[.!?]"), "not a sentence: " + detail);
        wrongUnless(!ENGLISH.matcher(detail).find(), "not in Swedish: " + detail);
    }

    private void headers() {
        if (answer.body().length > 0) {
            wrongUnless(
                    answer.header("X-Content-Type-Options")
                            .filter("nosniff"::equals)
                            .isPresent(),
                    "the browser may guess the type");
            wrongUnless(answer.header("Content-Security-Policy").isPresent(), "the browser may run anything");
        }
        wrongUnless(answer.header("Set-Cookie").isEmpty(), "a cookie is set");
        wrongUnless(answer.header("Server").isEmpty(), "the server tells its name");
        if (answer.status() == 401) {
            wrongUnless(answer.header("WWW-Authenticate").isPresent(), "401 without a challenge");
        }
        answer.header("Content-Disposition")
                .filter(disposition -> !disposition.equals(UNKNOWN_EXTENSION))
                .ifPresent(disposition -> wrongUnless(
                        !disposition.contains("%E2%80%AE")
                                && disposition.matches(
                                        "(?:attachment|inline); filename=\"[^\"/\\\\\\p{Cntrl}]*\"(?:; filename\\*=UTF-8''(?:(?!%2F|%5C)[^/\\\\\"])*)?"),
                        "a file is called " + disposition));
    }

    private void rights() {
        if (!answer.succeeded()) {
            return;
        }
        boolean open = shot.operation().isPublic() || shot.method().equals("OPTIONS");
        if (!shot.bent()) {
            wrongUnless(open || shot.caller().known(), "somebody without a valid token is let in");
            wrongUnless(
                    open || shot.owner() == null || shot.maySeeWhatIsKeptBy(shot.owner()),
                    "what " + shot.owner() + " keeps is open to others");
        }
    }

    private void leaks() {
        String text = answer.text();
        wrongUnless(
                !text.contains(Town.SECRET) || shot.maySeeWhatIsKeptBy(Town.CLOSED),
                "what only one authority may know is told to another");
        wrongUnless(
                !text.contains(Words.INTERNAL)
                        || (shot.caller().known() && !shot.operation().isPublic()),
                "what is internal is told to everyone");
        wrongUnless(!text.contains(Words.EVALUATED), "an expression was evaluated");
    }

    private void pages() {
        if (answer.is("text/html") && !shot.operation().path().endsWith("/file")) {
            wrongUnless(!RUNS.matcher(answer.text()).find(), "a page would run what somebody wrote");
            wrongUnless(!INSIDE.matcher(answer.text()).find() || answer.succeeded(), "a page tells of the inside");
        }
    }

    private @Nullable JsonNode json() {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException none) {
            return null;
        }
    }

    private void wrongUnless(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
