package se.kansli.web.edge;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.kansli.kernel.Code;

/// Reads the values in paths and queries as strictly as those in JSON, and says what is wrong with one that cannot be
/// read.
final class Parameters {

    private static final Set<Class<?>> READ_HERE = Set.of(LocalDate.class, String.class);

    private Parameters() {}

    static LocalDate date(String text) {
        return Dates.parse(text).orElseThrow(() -> new IllegalArgumentException(Dates.EXPECTED));
    }

    static String text(String text) {
        Text.fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return text;
    }

    static String fault(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        if (type == null) {
            return Expected.VALUE;
        }
        boolean saysItself = READ_HERE.contains(type) || Code.class.isAssignableFrom(type);
        return saysItself
                ? String.valueOf(
                        NestedExceptionUtils.getMostSpecificCause(mismatch).getMessage())
                : Expected.of(type);
    }
}
