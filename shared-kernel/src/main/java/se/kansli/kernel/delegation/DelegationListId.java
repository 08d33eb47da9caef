package se.kansli.kernel.delegation;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// What delegates decided for one nämnd in one year: `KS-D-KS-2021`. It begins with the authority that keeps it, as all
/// streams do.
public record DelegationListId(String value) implements Code {

    static final String SPELLING = "[A-ZÅÄÖ]{2,5}-D-[A-ZÅÄÖ]{2,5}-[12]\\d{3}";

    private static final Pattern FORM = Pattern.compile(SPELLING);

    public DelegationListId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "En förteckning över delegationsbeslut anges som KS-D-KS-2021, inte ”" + value + "”.");
        }
    }

    public static DelegationListId of(BodyCode authority, BodyCode body, int year) {
        return new DelegationListId("%s-D-%s-%d".formatted(authority, body, year));
    }

    /// The authority that keeps the list.
    public BodyCode authority() {
        return new BodyCode(value.substring(0, value.indexOf('-')));
    }

    /// The nämnd for which it was decided.
    public BodyCode body() {
        return new BodyCode(value.substring(value.indexOf("-D-") + 3, value.lastIndexOf('-')));
    }

    public int year() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
