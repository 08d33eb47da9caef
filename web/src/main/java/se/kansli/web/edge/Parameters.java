package se.kansli.web.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.validation.FieldError;
import se.kansli.kernel.Code;

/// Reads the values in paths and queries as strictly as those in JSON, and says what is wrong with one that cannot be
/// read.
final class Parameters {

    private static final Set<Class<?>> READ_HERE = Set.of(LocalDate.class, Instant.class, String.class);

    private Parameters() {}

    static LocalDate date(String text) {
        return Dates.parse(text).orElseThrow(() -> new IllegalArgumentException(Dates.EXPECTED));
    }

    static Instant instant(String text) {
        return Dates.parseInstant(text).orElseThrow(() -> new IllegalArgumentException(Expected.of(Instant.class)));
    }

    static String text(String text) {
        Text.fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return text;
    }

    static String fault(TypeMismatchException mismatch) {
        Class<?> type = narrowest(mismatch);
        if (type == null) {
            return Expected.VALUE;
        }
        boolean saysItself = READ_HERE.contains(type) || Code.class.isAssignableFrom(type);
        return saysItself
                ? String.valueOf(
                        NestedExceptionUtils.getMostSpecificCause(mismatch).getMessage())
                : Expected.of(type);
    }

    static String fault(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? fault(error.unwrap(TypeMismatchException.class))
                : String.valueOf(error.getDefaultMessage());
    }

    /// The type that could not be made: of a list, that of its elements.
    private static @Nullable Class<?> narrowest(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        for (Throwable cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConversionFailedException failed) {
                type = failed.getTargetType().getType();
            }
        }
        return type;
    }
}
