package se.kansli.kernel.delegation;

import java.util.regex.Pattern;
import se.kansli.kernel.Code;
import se.kansli.kernel.organisation.BodyCode;

/// One decision (delegationsbeslut) in the list of its nämnd and year: `KS-D-KS-2021-12`.
public record DelegatedDecisionId(String value) implements Code {

    private static final Pattern FORM = Pattern.compile(DelegationListId.SPELLING + "-[1-9]\\d{0,5}");

    public DelegatedDecisionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Ett delegationsbeslut anges som KS-D-KS-2021-12, inte ”" + value + "”.");
        }
    }

    /// @param number counted from 1 within the year
    public static DelegatedDecisionId of(DelegationListId list, int number) {
        return new DelegatedDecisionId(list + "-" + number);
    }

    public DelegationListId list() {
        return new DelegationListId(value.substring(0, value.lastIndexOf('-')));
    }

    public BodyCode authority() {
        return list().authority();
    }

    /// The nämnd for which it was decided.
    public BodyCode body() {
        return list().body();
    }

    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    /// As minutes and notices print it: `2021:12`.
    public String printed() {
        return list().year() + ":" + number();
    }

    @Override
    public String toString() {
        return value;
    }
}
