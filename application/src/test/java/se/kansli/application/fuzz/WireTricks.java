package se.kansli.application.fuzz;

import static se.kansli.application.fuzz.Bytes.joined;
import static se.kansli.application.fuzz.Bytes.of;
import static se.kansli.application.fuzz.Bytes.utf8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Requests that are not HTTP as it should be, each on a connection of its own.
final class WireTricks {

    private static final byte[] EMPTY = new byte[0];

    static final List<Trick> ALL = Stream.of(
                    length("10"),
                    length("0"),
                    length("99999999"),
                    length("-1"),
                    length("99999999999999999999"),
                    length("0x10"),
                    length("5, 5"),
                    length("+5"),
                    length("5\r\nContent-Length: 6"),
                    length("5\r\nTransfer-Encoding: chunked"),
                    chunked("ZZ\r\n{}\r\n0\r\n\r\n"),
                    chunked("-1\r\n{}\r\n0\r\n\r\n"),
                    chunked("FFFFFFFFFFFFFFFF\r\n{}\r\n"),
                    chunked("2\r\n{}0\r\n\r\n"),
                    chunked("2;" + "x".repeat(9000) + "\r\n{}\r\n0\r\n\r\n"),
                    chunked("2\r\n{}\r\n0\r\nX-Trailer: " + "x".repeat(9000) + "\r\n\r\n"),
                    chunked("2\r\n{"),
                    replacing(" HTTP/1.1\r\n", " HTTP/1.0\r\n"),
                    replacing(" HTTP/1.1\r\n", " HTTP/2.0\r\n"),
                    replacing(" HTTP/1.1\r\n", " HTTP/9.9\r\n"),
                    replacing(" HTTP/1.1\r\n", "\r\n"),
                    replacing(" HTTP/1.1\r\n", " HTTP/1.1\n"),
                    replacing(" HTTP/1.1\r\n", "  HTTP/1.1\r\n"),
                    replacing("\r\n", "\n"),
                    replacing("Host: ", "Host : "),
                    replacing("Host: ", "X-No-Host: "),
                    replacing("Host: ", "Host: a\r\nHost: "),
                    replacing("Host: ", "Bad\u0000Header: x\r\nHost: "),
                    replacing("Host: ", "NoColon\r\nHost: "),
                    replacing("Host: ", ": empty\r\nHost: "),
                    replacing("Host: ", "X-Folded: a\r\n b\r\nHost: "),
                    replacing("Host: ", "X-Null: a\u0000b\r\nHost: "),
                    replacing("Host: ", "X-Cr: a\rb\r\nHost: "),
                    replacing("Host: ", "(x): 1\r\nHost: "),
                    wire("half a head", draft -> Arrays.copyOf(draft.head(true), 40)),
                    wire("nothing", draft -> EMPTY),
                    wire("a newline", draft -> utf8("\r\n\r\n")),
                    wire("TLS", draft -> of(0x16, 0x03, 0x01, 0x00, 0x2f, 0x01, 0x00, 0x00, 0x2b, 0x03, 0x03)),
                    wire("HTTP/2", draft -> utf8("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")),
                    wire("CONNECT", draft -> utf8("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n")),
                    wire("OPTIONS *", draft -> utf8("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n")),
                    wire("a long line", draft -> utf8("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")),
                    wire("two requests in one", draft -> joined(draft.whole(), draft.whole())))
            .toList();

    private WireTricks() {}

    private static Trick length(String said) {
        return wire("Content-Length: " + said.lines().toList(), draft -> {
            String head = new String(draft.head(false), StandardCharsets.ISO_8859_1);
            return joined(
                    latin1(head.substring(0, head.length() - 2) + "Content-Length: " + said + "\r\n\r\n"),
                    draft.body().orElse(EMPTY));
        });
    }

    private static Trick chunked(String body) {
        return wire("chunks " + body.substring(0, 2), draft -> {
            String head = new String(draft.head(false), StandardCharsets.ISO_8859_1);
            return latin1(head.substring(0, head.length() - 2) + "Transfer-Encoding: chunked\r\n\r\n" + body);
        });
    }

    private static Trick replacing(String part, String by) {
        return wire("in the head: " + by.strip(), draft -> {
            String head = new String(draft.head(true), StandardCharsets.ISO_8859_1);
            return joined(latin1(head.replace(part, by)), draft.body().orElse(EMPTY));
        });
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Trick wire(String name, Function<Draft, byte[]> bytes) {
        return new Trick(name, true, (draft, random) -> draft.wire(bytes.apply(draft)));
    }
}
