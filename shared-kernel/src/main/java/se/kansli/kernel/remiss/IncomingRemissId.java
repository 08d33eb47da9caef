package se.kansli.kernel.remiss;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// A remiss as it lies at the one who is asked: `SFN-IN-KS-2021-0486-R1`. It begins with the receiving authority, as
/// all streams do.
public record IncomingRemissId(String value) implements Code {

    private static final Pattern FORM = Pattern.compile("[A-ZÅÄÖ]{2,5}-IN-" + RemissId.SPELLING);

    public IncomingRemissId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "En inkommen remiss anges som SFN-IN-KS-2021-0486-R1, inte ”" + value + "”.");
        }
    }

    public static IncomingRemissId of(BodyCode authority, RemissId remissId) {
        return new IncomingRemissId(authority + "-IN-" + remissId);
    }

    /// The authority that is asked.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    public RemissId remissId() {
        return new RemissId(value.substring(value.indexOf("-IN-") + 4));
    }

    @Override
    public String toString() {
        return value;
    }
}
