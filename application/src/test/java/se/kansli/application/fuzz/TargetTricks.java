package se.kansli.application.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What can be wrong with the path, the query and the method of a request.
final class TargetTricks {

    private static final List<String> METHODS = List.of(
            "HEAD", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "FOO", "get", "GET", "POST", "PUT", "DELETE", "QUERY");

    static final List<Trick> ALL = Stream.of(
                    bending("the path in percent", TargetTricks::inPercent),
                    bending("the path in percent", TargetTricks::inPercent),
                    bending(
                            "twice in percent",
                            (target, random) -> inPercent(target, random).replace("%", "%25")),
                    bending("another way there", TargetTricks::byAnotherWay),
                    bending("something in the path", TargetTricks::withSomething),
                    bending("another id", TargetTricks::withAnotherId),
                    describing("a wrong parameter", TargetTricks::withWrongParameter),
                    describing("a wrong parameter", TargetTricks::withWrongParameter),
                    describing("a wrong parameter", TargetTricks::withWrongParameter),
                    bending("another query", TargetTricks::withAnotherQuery),
                    new Trick("another method", true, (draft, random) -> draft.method(Words.pick(random, METHODS))))
            .toList();

    private static final List<String> QUERIES = List.of(
            "?%",
            "?a=%zz",
            "?a=%ff%fe",
            "?limit=%E2%82",
            "?=",
            "?&&&",
            "?limit=1&limit=2",
            "?limit[]=1",
            "?limit=1;limit=2",
            "?text=%00",
            "?text=%F0%9F%92",
            "?text=%0d%0aSet-Cookie:%20fuzz=1",
            "?class.module.classLoader=1",
            "?_method=DELETE",
            "?access_token=x",
            "?" + "a=1&".repeat(1500),
            "?text=" + "x".repeat(5000));

    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "0",
            "-1",
            "1.5",
            "201",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "ks",
            "2021-02-30",
            "2021-2-3",
            "99999-01-01",
            "%2B99999-01-01",
            "0000-01-01",
            "-0001-01-01",
            "9999-12-31",
            "2021-08-20T00:00:00",
            "%2B1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "%2B999999999-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "2021-08-20T23:59:60Z",
            "9999-12-31T23:59:59%2B18:00",
            "%C3%85",
            "%ED%A0%80",
            "%C0%80",
            "%FF",
            "%00",
            "%0A",
            "%E2%80%AE",
            "%27%20or%201=1--",
            "%25",
            "%5C",
            "%22",
            "%3Cscript%3Efuzz()%3C/script%3E",
            "$%7B48271*8191%7D",
            "..%2F..%2Fetc%2Fpasswd",
            "%F0%9F%98%80",
            "MjAyMS0wOC0yMB8wMQ",
            "MjAyMS0wMi0zMB9LUy0yMDIxLTA0ODY",
            "LTk5OTk5OTk5OS0wMS0wMR9LUy0yMDIxLTA0ODY",
            "AAAA",
            "OTk5OTk5OTk5OTk5OTk5OTk5OTk",
            "Hx8fHx8f",
            "4pyT4pyT",
            "____",
            "a".repeat(501),
            "(((((((",
            "a:*%26!b",
            "%7C%7C");

    private static final List<String> IDS = List.of(
            "KS-2024-0001",
            "KFN-2024-0001",
            "KFN-2024-0002",
            "KS-2024-9999",
            "KS-0000-0001",
            "KS-2024-99999999999999",
            "KS-2024-0001-R1",
            "KFN-2024-0001-R1",
            "KS-2024-0001-R0",
            "KS-2024-0001-R99999999999",
            "KFN-IN-KS-2024-0002-R1",
            "SFN-IN-SFN-IN-KS-2024-0001-R1",
            "KS",
            "KFN",
            "ks",
            "%C3%85%C3%84%C3%96",
            "A",
            "ABCDEF",
            "-1",
            "0",
            "2147483648",
            "1e3",
            "%20",
            "null",
            "%00",
            "%0a",
            "*",
            "%2A",
            "~",
            "organisation",
            "calendar",
            "KS-2024");

    private TargetTricks() {}

    private static Trick bending(String name, BiFunction<String, RandomGenerator, String> other) {
        return new Trick(name, true, (draft, random) -> draft.target(other.apply(draft.target(), random)));
    }

    private static Trick describing(String name, BiFunction<String, RandomGenerator, String> other) {
        return new Trick(name, false, (draft, random) -> draft.target(other.apply(draft.target(), random)));
    }

    private static String path(String target) {
        return target.split("\\?", 2)[0];
    }

    private static String query(String target) {
        return target.contains("?") ? target.substring(target.indexOf('?')) : "";
    }

    private static String inPercent(String target, RandomGenerator random) {
        String path = path(target);
        StringBuilder other = new StringBuilder("/");
        for (char c : path.substring(1).toCharArray()) {
            boolean plain = c == '%' || (c == '/' && random.nextInt(40) > 0) || random.nextInt(6) > 0;
            other.append(plain ? String.valueOf(c) : "%%%02x".formatted((int) c));
        }
        return other + query(target);
    }

    private static String byAnotherWay(String target, RandomGenerator random) {
        String path = path(target);
        String rest = query(target);
        return switch (random.nextInt(14)) {
            case 0 -> "/" + path + rest;
            case 1 -> path + "/" + rest;
            case 2 -> path + "//" + rest;
            case 3 -> "/x/.." + path + rest;
            case 4 -> path + "/." + rest;
            case 5 -> path + "/../x" + rest;
            case 6 -> path.toUpperCase(Locale.ROOT) + rest;
            case 7 -> path + ".json" + rest;
            case 8 -> path.replaceFirst("/", "\\\\") + rest;
            case 9 -> path + ";a=b" + rest;
            case 10 -> path.replace("/v1/", "/v1;x/") + rest;
            case 11 -> "http://evil.example" + path + rest;
            case 12 -> path.replace("/", "%2f") + rest;
            default -> path + "%2e%2e%2f" + rest;
        };
    }

    private static String withSomething(String target, RandomGenerator random) {
        String something = Words.pick(
                random,
                List.of(
                        "%00",
                        "%0d%0aX:1",
                        "%ff",
                        "%c0%ae",
                        "%7f",
                        " ",
                        "\t",
                        "\u00e5",
                        "{",
                        "|",
                        "^",
                        "\"",
                        "<",
                        "%",
                        "%zz",
                        "%u0041",
                        "#x",
                        "\\",
                        "*",
                        "'",
                        "x".repeat(9000),
                        "/x".repeat(1000),
                        "%F0%9F%98%80",
                        "..;",
                        "%E2%80%AE"));
        int at = random.nextInt(1, target.length() + 1);
        return target.substring(0, at) + something + target.substring(at);
    }

    private static String withAnotherId(String target, RandomGenerator random) {
        String[] steps = path(target).split("/", -1);
        int at = random.nextInt(Math.min(3, steps.length - 1), steps.length);
        steps[at] = Words.pick(random, IDS);
        return String.join("/", steps) + query(target);
    }

    private static String withWrongParameter(String target, RandomGenerator random) {
        String query = query(target);
        String value = Words.pick(random, VALUES);
        if (query.length() < 2) {
            String name = Words.pick(
                    random,
                    List.of(
                            "limit",
                            "cursor",
                            "after",
                            "text",
                            "from",
                            "to",
                            "validAt",
                            "knownAt",
                            "version",
                            "authority"));
            return path(target) + "?" + name + "=" + value;
        }
        String[] pairs = query.substring(1).split("&", -1);
        int at = random.nextInt(pairs.length);
        pairs[at] = pairs[at].split("=", 2)[0] + "=" + value;
        return path(target) + "?" + String.join("&", pairs);
    }

    private static String withAnotherQuery(String target, RandomGenerator random) {
        return path(target) + Words.pick(random, QUERIES);
    }
}
