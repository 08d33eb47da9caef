package se.kansli.command.receipts;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Code;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;

/// What a command answers with as one line of text, and back: `Integer:7`, `CaseId:KS-2021-0486`, or `nothing`.
final class WrittenAnswer {
    private static final String NOTHING = "nothing";
    private static final Map<String, Function<String, Object>> KINDS = Map.of(
            "String", text -> text,
            "Integer", Integer::valueOf,
            "CaseId", CaseId::new,
            "RemissId", RemissId::new,
            "IncomingRemissId", IncomingRemissId::new,
            "DiarySeriesId", DiarySeriesId::new,
            "BodyCode", BodyCode::new);

    private WrittenAnswer() {}

    static String write(@Nullable Object answer) {
        if (answer == null) {
            return NOTHING;
        }
        String kind = answer.getClass().getSimpleName();
        if (!KINDS.containsKey(kind)) {
            throw new IllegalStateException("A command answers with a number, a text or a code, not with " + kind);
        }
        return kind + ":" + (answer instanceof Code code ? code.value() : answer);
    }

    static @Nullable Object read(String written) {
        if (written.equals(NOTHING)) {
            return null;
        }
        int colon = written.indexOf(':');
        Function<String, Object> kind = KINDS.get(written.substring(0, Math.max(colon, 0)));
        if (kind == null) {
            throw new IllegalArgumentException("No receipt answers with " + written);
        }
        return kind.apply(written.substring(colon + 1));
    }
}
