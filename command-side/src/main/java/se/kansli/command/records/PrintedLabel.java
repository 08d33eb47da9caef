package se.kansli.command.records;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.records.RemarkCode;

/// What a document is called where it is listed, and what may be doubted in it once the document itself is read
/// (scenario A7).
record PrintedLabel(String text) {

    private static final Pattern PARAGRAPH = Pattern.compile("§\\s*(\\d{1,4}(?:\\.\\d{1,3})?)");

    record Doubt(RemarkCode code, String printed, String suggested) {}

    /// @param heading the body that heads the document
    /// @param paragraph the paragraph that the document shows
    List<Doubt> against(EstablishedBody heading, String paragraph, Bodies bodies) {
        return Stream.of(aboutBody(heading, bodies), aboutParagraph(paragraph))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Doubt> aboutBody(EstablishedBody heading, Bodies bodies) {
        return namedIn(bodies).filter(heading.name()::equalsIgnoreCase).isPresent()
                ? Optional.empty()
                : Optional.of(new Doubt(RemarkCode.BODY_NAME_MISMATCH, text, heading.name()));
    }

    /// The longest of the names, for "Kommunstyrelsens arbetsutskott" contains "Kommunstyrelsen".
    private Optional<String> namedIn(Bodies bodies) {
        return bodies.all().stream()
                .map(EstablishedBody::name)
                .filter(name -> lowerCase(text).contains(lowerCase(name)))
                .max(Comparator.comparingInt(String::length));
    }

    private Optional<Doubt> aboutParagraph(String paragraph) {
        List<MatchResult> printed = PARAGRAPH.matcher(text).results().toList();
        return printed.stream().map(PrintedLabel::paragraph).anyMatch(paragraph::equals)
                ? Optional.empty()
                : printed.stream()
                        .findFirst()
                        .map(other -> new Doubt(RemarkCode.PARAGRAPH_MISMATCH, other.group(), paragraph));
    }

    private static String paragraph(MatchResult printed) {
        return "§ " + printed.group(1);
    }

    private static String lowerCase(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
