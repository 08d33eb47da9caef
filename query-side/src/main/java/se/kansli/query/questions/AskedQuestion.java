package se.kansli.query.questions;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Type;
import org.springframework.core.ResolvableType;

/// What a kind of question says of itself by its type: who knows, and what kind of answer comes.
public record AskedQuestion(Class<?> finder, Type answer) {

    private static final ClassValue<AskedQuestion> KNOWN = new ClassValue<>() {
        @Override
        protected AskedQuestion computeValue(Class<?> question) {
            ResolvableType asked = ResolvableType.forClass(question).as(Question.class);
            return new AskedQuestion(
                    requireNonNull(asked.getGeneric(0).resolve()),
                    asked.getGeneric(1).getType());
        }
    };

    public static AskedQuestion of(Class<?> question) {
        return KNOWN.get(question);
    }
}
