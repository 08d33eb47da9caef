package se.kansli.application.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be wrong with the headers of a request.
final class HeaderTricks {

    private static final List<String> GARBAGE = List.of(
            "",
            " ",
            "*",
            "\"",
            "\"\"",
            "W/\"1\"",
            "\"-1\"",
            "\"99999999999999999999\"",
            "\"999999999999999999\"",
            "\"1\", \"2\"",
            "0",
            "1",
            "-1",
            "1.5",
            "999999999999999999",
            "99999999999999999999",
            "true",
            "null",
            "\u00e5\u00e4\u00f6",
            "\u0080\u00ff",
            "x".repeat(201),
            "x".repeat(3000),
            "a b",
            "a\tb",
            "';--",
            "${48271*8191}",
            "<script>fuzz()</script>",
            "../../x",
            "fuzz-shared");

    private static final List<String> NAMES = List.of(
            "If-Match",
            "Idempotency-Key",
            "Kansli-Position",
            "Last-Event-ID",
            "X-Request-Id",
            "If-None-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "Range",
            "If-Range",
            "Accept-Language",
            "Accept-Charset",
            "Accept-Encoding",
            "Origin",
            "Referer",
            "User-Agent",
            "Cookie",
            "Via",
            "Date",
            "From",
            "traceparent");

    static final List<Trick> ALL = Stream.of(
                    named("If-Match", "Idempotency-Key", "Kansli-Position", "Last-Event-ID", "X-Request-Id", "Cookie"),
                    Stream.of(
                            new Trick("garbage in a header", false, HeaderTricks::garbage),
                            new Trick("garbage in a header", false, HeaderTricks::garbage),
                            new Trick("garbage in a header", false, HeaderTricks::garbage),
                            new Trick(
                                    "a key that others use",
                                    false,
                                    (draft, random) ->
                                            draft.header("Idempotency-Key", "fuzz-shared-" + random.nextInt(5))),
                            new Trick(
                                    "many headers",
                                    true,
                                    (draft, random) -> IntStream.range(0, 150)
                                            .forEach(each -> draft.line("X-" + each + ": " + each))),
                            new Trick(
                                    "a long header",
                                    true,
                                    (draft, random) -> draft.line("X-Long: " + "x".repeat(9000))),
                            new Trick("two tokens", true, (draft, random) -> draft.line("Authorization: Bearer x"))),
                    lines(
                            "Accept: text/html",
                            "Accept: application/xml",
                            "Accept: ***",
                            "Accept: text/event-stream",
                            "Accept: application/json;q=0",
                            "Accept: a/b;q=nonsense",
                            "Accept: " + "a/b,".repeat(500) + "a/b",
                            "Accept: application/octet-stream",
                            "Accept: image/png, text/html;q=0.9",
                            "Host: evil.example",
                            "Host: [::1",
                            "Host: a b",
                            "Host: x:99999",
                            "X-Forwarded-For: 127.0.0.1",
                            "X-Forwarded-Host: evil.example\"><script>fuzz()</script>",
                            "X-Forwarded-Prefix: /../..",
                            "X-Forwarded-Proto: javascript",
                            "Forwarded: for=\"_\";host=evil.example;proto=x",
                            "X-HTTP-Method-Override: DELETE",
                            "X-Original-URL: /api/v1/operations/projections",
                            "Origin: https://evil.example",
                            "Access-Control-Request-Method: DELETE",
                            "Cookie: JSESSIONID=1; SESSION=\"; x",
                            "Expect: 100-continue",
                            "Expect: something",
                            "Upgrade: websocket",
                            "Upgrade: h2c",
                            "Connection: close, X-Request-Id",
                            "TE: trailers, deflate",
                            "Content-Encoding: gzip",
                            "Content-Encoding: br, gzip",
                            "Content-MD5: x",
                            "Content-Language: \u00e5",
                            "Content-Disposition: attachment; filename=\"../../x\"",
                            "Range: bytes=0-0",
                            "Range: bytes=5-1",
                            "Range: bytes=" + "0-,".repeat(300) + "0-",
                            "If-None-Match: *",
                            "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT"))
            .flatMap(each -> each)
            .toList();

    private HeaderTricks() {}

    private static void garbage(Draft draft, RandomGenerator random) {
        draft.header(Words.pick(random, NAMES), Words.pick(random, GARBAGE));
    }

    private static Stream<Trick> named(String... names) {
        return Stream.of(names)
                .map(name -> new Trick(
                        "garbage in " + name,
                        false,
                        (draft, random) -> draft.header(name, Words.pick(random, GARBAGE))));
    }

    private static Stream<Trick> lines(String... lines) {
        return Stream.of(lines)
                .map(line ->
                        new Trick("with " + line.substring(0, Math.min(60, line.length())), true, (draft, random) -> {
                            String[] header = line.split(": ", 2);
                            draft.header(header[0], header[1]);
                        }));
    }
}
