package se.kansli.application.fuzz;

import static se.kansli.application.fuzz.Bytes.joined;
import static se.kansli.application.fuzz.Bytes.of;
import static se.kansli.application.fuzz.Bytes.replaced;
import static se.kansli.application.fuzz.Bytes.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What can be wrong with a body in JSON.
final class BodyTricks {

    static final List<Trick> ALL = Stream.of(
                    Stream.of(
                            trick("a wrong value", BodyTricks::wrongValue),
                            trick("a wrong value", BodyTricks::wrongValue),
                            trick("a wrong value", BodyTricks::wrongValue),
                            trick("a field is missing", BodyTricks::withoutField),
                            trick("a field that is unknown", BodyTricks::withUnknownField),
                            trick("a field twice", BodyTricks::withFieldTwice),
                            trick("another body", BodyTricks::anotherBody)),
                    recoded(),
                    mislabelled())
            .flatMap(each -> each)
            .toList();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HERE = "@@here@@";
    private static final int MEGABYTE = 1024 * 1024;

    /// In the place of a value, to the letter.
    private static final List<String> VALUES = List.of(
                    "null, true, 1, -1, 0, 1.5, 1e400, -1e-400, 2147483648, -2147483649, 9223372036854775808, 1e2147483648, 00, +1"
                            + ", NaN, Infinity, undefined, 'x', \"\", \" \", \"\\u0000\", \"\\ud800\", \"x\\udc00y\", \"\\uffff\""
                            + ", \"\\u0007\", \"\\x41\", [], {}, [null], [[]], {\"\":{}}, {\"@class\":\"evil.Gadget\"}"
                            + ", \"2021-02-30\", \"2021-13-01\", \"99999-01-01\", \"+99999-01-01\", \"0000-01-01\", \"-2021-01-01\""
                            + ", \"10000-01-01\", \"2021-2-3\", \"2021-08-20T00:00:00Z\", \"２０２１-08-20\", 20210820, \"2023-02-29\""
                            + ", \"1582-10-10\", \"9999-12-31\", \"1000-01-01\", \"ks\", \"KS\\n\", \"KS-2021-0486\", \"KS-0000-0000\""
                            + ", \"KS-2021-99999999999\", \"ÅÄÖ\", \"K\\u202eS\", \"KFN\", \"KFN 2024/0001\", \"1/1/1/1/1/1/1/1/1/1\""
                            + ", \"0\", \"true\", \"1\", \"../x\", \"a\\nb\", \"\\u0085\", \"\\ufeff\"")
            .stream()
            .flatMap(all -> Stream.of(all.split(", ", -1)))
            .toList();

    private static final List<byte[]> UNREADABLE = List.of(
            joined(utf8("\"a"), of(0xff), utf8("b\"")),
            joined(utf8("\"a"), of(0xc0, 0x80), utf8("b\"")),
            joined(utf8("\"a"), of(0xed, 0xa0, 0x80), utf8("b\"")),
            joined(utf8("\"a"), of(0xf5, 0x90, 0x80, 0x80), utf8("b\"")),
            joined(utf8("\"a"), of(0x00), utf8("b\"")),
            joined(utf8("\"a"), of(0x01), utf8("b\"")),
            joined(utf8("\"a"), of(0x7f), utf8("b\"")),
            utf8("\"a\nb\""),
            utf8("\"" + "x".repeat(100_001) + "\""),
            utf8("\"" + "å".repeat(300_000) + "\""),
            utf8("9".repeat(5000)),
            utf8("[".repeat(40) + "]".repeat(40)),
            utf8("[".repeat(100_000)),
            utf8("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)),
            utf8("[" + "1,".repeat(20_000) + "1]"),
            utf8("[" + "\"KS\",".repeat(600) + "\"KS\"]"));

    private static final List<byte[]> BODIES = List.of(
            utf8(""),
            utf8(" "),
            utf8("null"),
            utf8("[]"),
            utf8("{}"),
            utf8("\"x\""),
            utf8("1"),
            utf8("{"),
            utf8("}"),
            utf8("{\"a\""),
            utf8("{'a':1}"),
            utf8("{a:1}"),
            utf8("{\"\":1}"),
            utf8("{\"" + "n".repeat(300) + "\":1}"),
            utf8("{\"a\":1,}"),
            utf8("/* */{}"),
            utf8("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
            utf8("a=1&b=2"),
            utf8("---\na: 1\n"),
            utf8("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n"),
            utf8("[".repeat(200_000)),
            utf8(" ".repeat(MEGABYTE + 1)),
            utf8("{\"title\":\"" + "x".repeat(MEGABYTE) + "\"}"),
            of(0x00),
            of(0xff, 0xfe, 0xfd),
            Bytes.gzipBomb(8));

    private BodyTricks() {}

    private static Trick trick(String name, BiFunction<JsonNode, RandomGenerator, byte[]> spoilt) {
        return new Trick(name, false, (draft, random) -> {
            Optional<JsonNode> json = draft.json();
            if (json.isPresent()) {
                draft.body(spoilt.apply(json.get().deepCopy(), random));
            } else if (!draft.method().equals("GET")) {
                draft.body(Words.pick(random, BODIES));
                draft.header("Content-Type", "application/json");
            }
        });
    }

    /// The same text as other bytes.
    private static Stream<Trick> recoded() {
        List<UnaryOperator<byte[]>> recodings = List.of(
                body -> joined(of(0xef, 0xbb, 0xbf), body),
                body -> inCharset(body, StandardCharsets.UTF_16),
                body -> inCharset(body, Charset.forName("UTF-32BE")),
                body -> inCharset(body, StandardCharsets.ISO_8859_1),
                body -> joined(body, utf8("{}")),
                body -> joined(body, of(0)),
                body -> joined(body, utf8(" x")),
                body -> joined(utf8(")]}',\n"), body),
                body -> joined(utf8(" \n\t".repeat(1000)), body),
                body -> Arrays.copyOf(body, body.length / 2),
                Bytes::gzip);
        return recodings.stream()
                .map(recoding -> new Trick(
                        "the body in other bytes",
                        false,
                        (draft, random) -> draft.body().map(recoding).ifPresent(draft::body)));
    }

    /// Another name for what the body is.
    private static Stream<Trick> mislabelled() {
        return Stream.of(
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "multipart/form-data",
                        "application/json; charset=utf-16",
                        "application/json; charset=nonsense",
                        "application/json; charset=\"",
                        "application/*",
                        "*/*",
                        "json",
                        "",
                        "application/json, application/json",
                        "application/vnd.kansli+json",
                        "application/x-java-serialized-object",
                        "a/" + "b".repeat(3000))
                .map(type ->
                        new Trick("labelled as " + type, false, (draft, random) -> draft.header("Content-Type", type)));
    }

    private static byte[] inCharset(byte[] body, Charset charset) {
        return new String(body, StandardCharsets.UTF_8).getBytes(charset);
    }

    private static byte[] anotherBody(JsonNode json, RandomGenerator random) {
        return Words.pick(random, BODIES);
    }

    private static byte[] wrongValue(JsonNode json, RandomGenerator random) {
        byte[] value = random.nextInt(6) == 0 ? Words.pick(random, UNREADABLE) : utf8(Words.pick(random, VALUES));
        List<Runnable> places = new ArrayList<>();
        collect(json, places);
        if (places.isEmpty()) {
            return value;
        }
        Words.pick(random, places).run();
        return replaced(JSON.writeValueAsString(json), "\"" + HERE + "\"", value);
    }

    /// Ways to put a mark in the place of a value, for every value there is.
    private static void collect(JsonNode json, List<Runnable> places) {
        switch (json) {
            case ObjectNode object ->
                object.properties().forEach(property -> {
                    places.add(() -> object.put(property.getKey(), HERE));
                    collect(property.getValue(), places);
                });
            case ArrayNode array ->
                IntStream.range(0, array.size()).forEach(index -> {
                    places.add(() -> array.set(index, JSON.getNodeFactory().stringNode(HERE)));
                    collect(array.get(index), places);
                });
            default -> {}
        }
    }

    private static byte[] withoutField(JsonNode json, RandomGenerator random) {
        ObjectNode object = anyObject(json, random);
        List<String> names = List.copyOf(object.propertyNames());
        if (!names.isEmpty()) {
            object.remove(Words.pick(random, names));
        }
        return JSON.writeValueAsBytes(json);
    }

    private static byte[] withUnknownField(JsonNode json, RandomGenerator random) {
        String name = Words.pick(
                random,
                List.of(
                        "x",
                        "",
                        "__proto__",
                        "@class",
                        "caseId",
                        "version",
                        "åäö",
                        "a.b",
                        "automation",
                        "n".repeat(150)));
        ObjectNode object = anyObject(json, random);
        if (!object.has(name)) {
            object.put(name, "x");
        }
        return JSON.writeValueAsBytes(json);
    }

    private static byte[] withFieldTwice(JsonNode json, RandomGenerator random) {
        ObjectNode object = anyObject(json, random);
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            return utf8("{\"a\":1,\"a\":1}");
        }
        String name = Words.pick(random, names);
        String value = object.get(name).toString();
        object.put(HERE, "");
        return replaced(
                JSON.writeValueAsString(json),
                "\"" + HERE + "\":\"\"",
                utf8(JSON.writeValueAsString(name) + ":" + value));
    }

    private static ObjectNode anyObject(JsonNode json, RandomGenerator random) {
        List<ObjectNode> objects = Stream.concat(Stream.of(json), json.valueStream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        return objects.isEmpty() ? JSON.createObjectNode() : Words.pick(random, objects);
    }
}
