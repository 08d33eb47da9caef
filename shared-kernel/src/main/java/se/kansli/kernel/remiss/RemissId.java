package se.kansli.kernel.remiss;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.cases.CaseId;

/// One remiss of one case: `KS-2021-0486-R1`.
public record RemissId(String value) implements Code {

    static final String SPELLING = CaseId.SPELLING + "-R[1-9]\\d{0,3}";

    private static final Pattern FORM = Pattern.compile(SPELLING);

    public RemissId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("En remiss anges som KS-2021-0486-R1, inte ”" + value + "”.");
        }
    }

    /// @param ordinal counted from 1 within the case
    public static RemissId of(CaseId caseId, int ordinal) {
        return new RemissId(caseId + "-R" + ordinal);
    }

    /// The sender's case.
    public CaseId caseId() {
        return new CaseId(value.substring(0, value.lastIndexOf("-R")));
    }

    @Override
    public String toString() {
        return value;
    }
}
