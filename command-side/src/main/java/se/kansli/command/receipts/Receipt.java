package se.kansli.command.receipts;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Code;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;

/// That a request was carried out, and what it was answered: nothing, a number, a text or a code.
///
/// @param requestHash of the request that was carried out
/// @param resultType such as `CaseId`; absent when the answer was nothing, and then so is the result
/// @param result as text
public record Receipt(
        String requestHash,
        @Nullable String resultType,
        @Nullable String result) {

    private static final Map<String, Function<String, Object>> TYPES = Map.ofEntries(
            Map.entry("String", text -> text),
            Map.entry("Integer", Integer::valueOf),
            Map.entry("CaseId", CaseId::new),
            Map.entry("RemissId", RemissId::new),
            Map.entry("IncomingRemissId", IncomingRemissId::new),
            Map.entry("DiarySeriesId", DiarySeriesId::new),
            Map.entry("BodyCode", BodyCode::new),
            Map.entry("BallotId", BallotId::new),
            Map.entry("MeetingId", MeetingId::new),
            Map.entry("MinutesId", MinutesId::new),
            Map.entry("PersonId", PersonId::new));

    /// Whether a command may be answered so.
    public static boolean keeps(Class<?> answer) {
        return TYPES.containsKey(answer.getSimpleName());
    }

    static Receipt of(String requestHash, @Nullable Object answer) {
        if (answer == null) {
            return new Receipt(requestHash, null, null);
        }
        String type = answer.getClass().getSimpleName();
        reader(type);
        return new Receipt(requestHash, type, answer instanceof Code code ? code.value() : answer.toString());
    }

    @Nullable
    Object answer() {
        return resultType == null ? null : reader(resultType).apply(requireNonNull(result));
    }

    private static Function<String, Object> reader(String type) {
        Function<String, Object> reader = TYPES.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("A command is answered with a number, a text or a code, not a " + type);
        }
        return reader;
    }
}
