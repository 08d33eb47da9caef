package se.kansli.kernel.organisation;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;

/// The short name of a body, with which its diarienummer begin if it keeps a diarium: KS, SFN.
public record BodyCode(String value) implements Code {

    private static final Pattern FORM = Pattern.compile("[A-ZÅÄÖ]{2,5}");

    /// Leads and supervises the others, and prepares what fullmäktige decides (KL 6:1, 5:28).
    public static final BodyCode KOMMUNSTYRELSEN = new BodyCode("KS");

    public BodyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("En kod är två till fem versaler, inte ”" + value + "”.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
