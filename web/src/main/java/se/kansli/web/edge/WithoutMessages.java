package se.kansli.web.edge;

import java.util.stream.Stream;

/// Prints an exception for the log as classes and places only: its message may hold personal data.
final class WithoutMessages {

    private static final int FRAMES = 30;

    private WithoutMessages() {}

    static String print(Throwable exception) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = exception; each != null; each = each.getCause()) {
            text.append(text.isEmpty() ? "" : "\nCaused by: ")
                    .append(each.getClass().getName());
            Stream.of(each.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("\n\tat ").append(frame));
        }
        return text.toString();
    }
}
