package se.kansli.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Prints documents, and lets none out that is not what was to be printed. One is enough for the whole
/// program; it may be used by many at once.
public final class Documents {

    private final Templates templates;
    private final Printer printer;
    private final Conformance conformance = new Conformance();

    public Documents() {
        Fonts fonts = new Fonts();
        this.templates = new Templates(fonts);
        this.printer = new Printer(fonts);
    }

    /// The same document gives the same bytes.
    ///
    /// @throws SignNotShown when a text has a sign that no font of the documents has
    /// @throws DocumentNotFaithful when the file is no PDF/A-2a and PDF/UA-1, or a text cannot be read in it
    public RenderedPdf print(Document document) {
        org.w3c.dom.Document page = templates.page(document);
        return checked(document, page);
    }

    /// Prints something small. The first check after the start of the program takes seconds, so
    /// somebody else than a user should wait for it.
    public void warmUp() {
        LocalDate day = LocalDate.EPOCH;
        print(new Anslag(
                "Kansli",
                "Kansli",
                List.of(day),
                List.of(ParagraphNumber.of(1)),
                null,
                day,
                0,
                day,
                day,
                day,
                "-",
                "-",
                "-"));
    }

    /// Apart from `print`, so that a page can be tried that has a fault.
    RenderedPdf checked(Document document, org.w3c.dom.Document page) {
        List<String> complaints = new ArrayList<>();
        byte[] pdf = printer.print(page, document.dated(), complaints);
        ReadBack.Reading reading = ReadBack.of(pdf, page);
        List<String> faults = Stream.of(
                        complaints.stream(),
                        conformance.faults(pdf).stream(),
                        reading.missing().stream().map(text -> "missing: " + text))
                .flatMap(parts -> parts)
                .limit(20)
                .toList();
        if (!faults.isEmpty()) {
            throw new DocumentNotFaithful(document.title(), faults);
        }
        return new RenderedPdf(pdf, sha256(pdf), reading.pages());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
