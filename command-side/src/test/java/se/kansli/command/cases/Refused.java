package se.kansli.command.cases;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import se.kansli.command.Refusal;

/// Recognises a refusal by what the edge shows of it: its code and its rule.
final class Refused {

    private Refused() {}

    static Matcher<Refusal> refusal(String code, String rule) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code) && refusal.rule().equals(rule);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal %s by %s".formatted(code, rule));
            }
        };
    }
}
