package se.kansli.kernel.printed;

import java.util.List;

/// Which paragraphs the minutes say that they hold: `§§ 126 - 136`.
public record PrintedScope(String printed, List<String> numbers) {

    public PrintedScope {
        numbers = List.copyOf(numbers);
    }
}
