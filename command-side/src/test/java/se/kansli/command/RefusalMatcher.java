package se.kansli.command;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/// Matches a refusal by what the one who asked can act on: its kind and its code.
public final class RefusalMatcher extends TypeSafeMatcher<Throwable> {

    private final Refusal.Kind kind;
    private final String code;

    private RefusalMatcher(Refusal.Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    public static RefusalMatcher invalid(String code) {
        return new RefusalMatcher(Refusal.Kind.INVALID, code);
    }

    public static RefusalMatcher conflict(String code) {
        return new RefusalMatcher(Refusal.Kind.CONFLICT, code);
    }

    public static RefusalMatcher notFound(String code) {
        return new RefusalMatcher(Refusal.Kind.NOT_FOUND, code);
    }

    @Override
    protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof Refusal refusal
                && refusal.kind() == kind
                && refusal.code().equals(code);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal " + kind + " " + code);
    }
}
