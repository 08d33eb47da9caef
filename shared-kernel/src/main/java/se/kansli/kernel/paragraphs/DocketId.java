package se.kansli.kernel.paragraphs;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// What waits for one body, and the meetings that it holds: `KS-M-KSIA`. It begins with the authority that keeps it,
/// as all streams do; a body with a diarium of its own keeps its own, `KS-M-KS`.
public record DocketId(String value) implements Code {

    static final String SPELLING = "[A-ZÅÄÖ]{2,5}-M-[A-ZÅÄÖ]{2,5}";

    private static final Pattern FORM = Pattern.compile(SPELLING);

    public DocketId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Ett organs sammanträden anges som KS-M-KSIA, inte ”" + value + "”.");
        }
    }

    public static DocketId of(BodyCode authority, BodyCode body) {
        return new DocketId(authority + "-M-" + body);
    }

    /// The authority that keeps the minutes of the body.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    public BodyCode body() {
        return new BodyCode(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
