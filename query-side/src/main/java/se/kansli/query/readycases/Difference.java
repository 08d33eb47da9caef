package se.kansli.query.readycases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Readiness;
import se.kansli.kernel.remiss.RemittedDocument;

/// One document as consulted and as proposed.
///
/// @param consultedVersion absent when it was on no remiss
/// @param proposedVersion absent when it is not laid before the body under its number
/// @param missing of it and of its annexes
public record Difference(
        int recordNumber,
        String title,
        Kind kind,
        @Nullable Integer consultedVersion,
        @Nullable Integer proposedVersion,
        List<MissingConsulted> missing) {

    public enum Kind {
        SAME_VERSION,
        ANOTHER_VERSION,
        /// The same file is laid before the body under another number.
        ANOTHER_RECORD,
        MISSING,
        /// Laid before the body, and on no remiss.
        NOT_CONSULTED
    }

    public Difference {
        missing = List.copyOf(missing);
    }

    /// What was on remiss first, each in the order of its numbers, and then the rest of what is proposed.
    static List<Difference> between(List<RemittedDocument> consulted, Readiness proposed) {
        Map<Integer, RemittedDocument> laid = proposed.documents().stream()
                .collect(Collectors.toMap(RemittedDocument::recordNumber, Function.identity()));
        Map<Integer, RemittedDocument> asked =
                consulted.stream().collect(Collectors.toMap(RemittedDocument::recordNumber, Function.identity()));
        return Stream.concat(
                        consulted.stream()
                                .map(document -> of(document, laid.get(document.recordNumber()), proposed.missing())),
                        proposed.documents().stream()
                                .filter(document -> !asked.containsKey(document.recordNumber()))
                                .map(document -> new Difference(
                                        document.recordNumber(),
                                        document.title(),
                                        Kind.NOT_CONSULTED,
                                        null,
                                        document.version(),
                                        List.of())))
                .toList();
    }

    private static Difference of(
            RemittedDocument asked, @Nullable RemittedDocument laid, List<MissingConsulted> allMissing) {
        List<MissingConsulted> missing = allMissing.stream()
                .filter(each -> each.recordNumber() == asked.recordNumber())
                .toList();
        return new Difference(
                asked.recordNumber(),
                asked.title(),
                kind(asked, laid, missing),
                asked.version(),
                laid == null ? null : laid.version(),
                missing);
    }

    private static Kind kind(RemittedDocument asked, @Nullable RemittedDocument laid, List<MissingConsulted> missing) {
        if (laid == null) {
            return missing.stream().anyMatch(each -> each.annex() == null) ? Kind.MISSING : Kind.ANOTHER_RECORD;
        }
        return laid.version() == asked.version() ? Kind.SAME_VERSION : Kind.ANOTHER_VERSION;
    }
}
