package se.kansli.web.edge;

import java.time.DateTimeException;
import java.util.function.Supplier;

/// A field of the request cannot be what it says; nothing was asked of the command side.
public final class InvalidRequest extends RuntimeException {

    private final String field;

    public InvalidRequest(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /// Makes a value of what the field says; its refusal to be made becomes the field's fault.
    public static <T> T reading(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new InvalidRequest(field, String.valueOf(refused.getMessage()));
        } catch (DateTimeException noSuchDate) {
            throw new InvalidRequest(field, Expected.VALUE);
        }
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
