package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Says in Swedish what Jackson could not read, with the field named and nothing of the content repeated.
final class UnreadableBody {

    private static final int LONGEST_PATH = 200;

    private UnreadableBody() {}

    static Problem problem(@Nullable Throwable cause, HttpServletRequest request) {
        if (cause == null) {
            return malformed("Förfrågan saknar en kropp i JSON.", request);
        }
        return switch (cause) {
            case DatabindException invalid -> Problem.invalid(path(invalid), sentence(invalid), request);
            case StreamConstraintsException tooMuch ->
                malformed("JSON-texten är för djupt nästlad, eller har för långa namn eller tal.", request);
            case StreamReadException unreadable ->
                malformed(
                        "Förfrågan är inte giltig JSON (rad %d, tecken %d).%s"
                                .formatted(
                                        unreadable.getLocation().getLineNr(),
                                        unreadable.getLocation().getColumnNr(),
                                        hint(unreadable)),
                        request);
            default -> malformed("Förfrågans kropp kan inte läsas som JSON.", request);
        };
    }

    private static Problem malformed(String sentence, HttpServletRequest request) {
        return Problem.of(ProblemType.MALFORMED_JSON, sentence, request);
    }

    private static String hint(StreamReadException unreadable) {
        return String.valueOf(unreadable.getOriginalMessage()).startsWith("Duplicate Object property")
                ? " Ett namn står mer än en gång i samma objekt."
                : "";
    }

    private static String sentence(DatabindException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> "Fältet finns inte i den här förfrågan.";
            case UnreadableValue unreadable -> unreadable.getOriginalMessage();
            case ValueInstantiationException refused -> reason(refused);
            case MismatchedInputException mismatch -> Expected.of(mismatch.getTargetType());
            default -> Expected.VALUE;
        };
    }

    /// The sentence with which a value of the kernel refused to be made.
    private static String reason(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException reason
                ? String.valueOf(reason.getMessage())
                : Expected.VALUE;
    }

    /// The field as the request writes it: `annexes[0].title`.
    private static String path(JacksonException cause) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path.toString();
    }
}
