package se.kansli.application.fuzz;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What exists, as those who ask have been told: only with real ids does a request come deep.
final class Known {

    private static final Pattern ID =
            Pattern.compile("\"((?:([A-ZÅÄÖ]{2,5})-IN-)?([A-ZÅÄÖ]{2,5})-\\d{4}-\\d{4,}(-R\\d+)?)\"");
    private static final Pattern MEETING = Pattern.compile("\"(([A-ZÅÄÖ]{2,5})-M-[A-ZÅÄÖ]{2,5}-\\d+)\"");
    private static final Pattern PERSON = Pattern.compile("\"(P-\\d{5,})\"");
    private static final String EVERYWHERE = "";
    private static final int MOST = 400;

    private final List<String> authorities;
    private final String closed;
    private final Map<String, List<String>> cases = new ConcurrentHashMap<>();
    private final Map<String, List<String>> remisser = new ConcurrentHashMap<>();
    private final Map<String, List<String>> incoming = new ConcurrentHashMap<>();
    private final Map<String, List<String>> persons = new ConcurrentHashMap<>();
    private final Map<String, List<String>> meetings = new ConcurrentHashMap<>();
    private final Map<String, List<JsonNode>> files = new ConcurrentHashMap<>();

    /// @param closed the authority that nobody who asks may look into
    Known(List<String> authorities, String closed) {
        this.authorities = List.copyOf(authorities);
        this.closed = closed;
    }

    /// Takes the ids in this text, which was told to somebody.
    void learn(String json) {
        learnMeetings(json);
        PERSON.matcher(json).results().forEach(found -> remember(persons, EVERYWHERE, found.group(1)));
        Matcher found = ID.matcher(json);
        while (found.find()) {
            if (found.group(2) != null) {
                remember(incoming, found.group(2), found.group(1));
            } else {
                remember(found.group(4) == null ? cases : remisser, found.group(3), found.group(1));
            }
        }
    }

    private void learnMeetings(String json) {
        Matcher found = MEETING.matcher(json);
        while (found.find()) {
            remember(meetings, found.group(2), found.group(1));
        }
    }

    void learnFile(String authority, JsonNode uploaded) {
        remember(files, authority, uploaded);
    }

    String authority(RandomGenerator random, Caller asking) {
        if (asking.home() != null && random.nextInt(5) > 0) {
            return asking.home();
        }
        return asking.everywhere() || random.nextInt(3) > 0 ? Words.pick(random, authorities) : closed;
    }

    /// Another authority than one's own, as far as it matters.
    String other(RandomGenerator random) {
        return Words.pick(random, authorities);
    }

    String caseId(RandomGenerator random, Caller asking) {
        return one(random, cases, authority(random, asking), "KS-2024-0001");
    }

    String remissId(RandomGenerator random, Caller asking) {
        return one(random, remisser, authority(random, asking), "KS-2024-0001-R1");
    }

    String incomingRemissId(RandomGenerator random, Caller asking) {
        return one(random, incoming, authority(random, asking), "SFN-IN-KS-2024-0001-R1");
    }

    String personId(RandomGenerator random) {
        return one(random, persons, EVERYWHERE, "P-00001");
    }

    String meetingId(RandomGenerator random, Caller asking) {
        return one(random, meetings, authority(random, asking), "KS-M-KS-1");
    }

    Stream<JsonNode> file(RandomGenerator random, Caller asking) {
        List<JsonNode> uploaded = files.getOrDefault(authority(random, asking), List.of());
        return uploaded.isEmpty() ? Stream.empty() : Stream.of(Words.pick(random, uploaded));
    }

    private static String one(
            RandomGenerator random, Map<String, List<String>> known, String authority, String otherwise) {
        List<String> some = known.getOrDefault(authority, List.of());
        return some.isEmpty() ? otherwise : Words.pick(random, some);
    }

    private static <T> void remember(Map<String, List<T>> known, String authority, T told) {
        List<T> some = known.computeIfAbsent(authority, first -> new CopyOnWriteArrayList<>());
        if (some.size() < MOST && !some.contains(told)) {
            some.add(told);
        }
    }
}
