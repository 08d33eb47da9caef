package se.kansli.command.preparation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.RemittedDocument;

/// Finds what was on remiss among what is laid before a body. A document is there in any version, or as the same file
/// under another number; an annex is there where the document has one of the same label or title, or as the same file
/// anywhere.
final class PackageCheck {

    private final List<RemittedDocument> documents;
    private final Set<String> files;

    PackageCheck(List<RemittedDocument> documents) {
        this.documents = documents;
        this.files = documents.stream()
                .flatMap(RemittedDocument::files)
                .map(FileReference::sha256)
                .collect(Collectors.toSet());
    }

    /// What is not there: each document by itself, and each annex by itself.
    List<MissingConsulted> missing(List<RemittedDocument> consulted) {
        return consulted.stream().flatMap(this::missingOf).toList();
    }

    private Stream<MissingConsulted> missingOf(RemittedDocument asked) {
        Optional<RemittedDocument> laid = documents.stream()
                .filter(document -> document.recordNumber() == asked.recordNumber())
                .findFirst();
        boolean absent = laid.isEmpty() && !isThere(asked.file());
        Stream<MissingConsulted> itself = absent
                ? Stream.of(new MissingConsulted(
                        asked.recordNumber(), asked.version(), null, "handling " + asked.recordNumber(), asked.title()))
                : Stream.empty();
        List<Annex> annexes = laid.map(RemittedDocument::annexes).orElse(List.of());
        return Stream.concat(itself, missingAnnexes(asked, "", asked.annexes(), annexes));
    }

    /// @param around where the annexes sit, with a stroke at its end; empty outermost
    /// @param laid those that sit there in what is laid before the body
    private Stream<MissingConsulted> missingAnnexes(
            RemittedDocument asked, String around, List<Annex> annexes, List<Annex> laid) {
        return IntStream.range(0, annexes.size()).boxed().flatMap(at -> {
            Annex annex = annexes.get(at);
            String path = around + (at + 1);
            Optional<Annex> same = sameAs(annex, annexes, laid);
            boolean there = isThere(annex.file())
                    || same.filter(other -> other.file() != null).isPresent();
            Stream<MissingConsulted> itself = there
                    ? Stream.empty()
                    : Stream.of(new MissingConsulted(
                            asked.recordNumber(), asked.version(), new AnnexPath(path), annex.label(), annex.title()));
            return Stream.concat(
                    itself,
                    missingAnnexes(
                            asked,
                            path + "/",
                            annex.annexes(),
                            same.map(Annex::annexes).orElse(List.of())));
        });
    }

    /// The one with its title; or else the one with its label, unless that has the title of another.
    private static Optional<Annex> sameAs(Annex annex, List<Annex> annexes, List<Annex> laid) {
        return laid.stream()
                .filter(other -> other.title().equalsIgnoreCase(annex.title()))
                .findFirst()
                .or(() -> laid.stream()
                        .filter(other -> other.label().equalsIgnoreCase(annex.label()))
                        .filter(other -> annexes.stream()
                                .noneMatch(another -> another.title().equalsIgnoreCase(other.title())))
                        .findFirst());
    }

    private boolean isThere(@Nullable FileReference file) {
        return file != null && files.contains(file.sha256());
    }
}
