package se.kansli.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.kansli.kernel.Stockholm;

/// Turns a page of XHTML into PDF/A-2a that says it is PDF/UA-1. The same page gives the same bytes.
final class Printer {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Silent());
    }

    private final Fonts fonts;

    Printer(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @param complaints receives what the library was not content with
    byte[] print(org.w3c.dom.Document page, LocalDate dated, List<String> complaints) {
        try (PDDocument document = new PDDocument()) {
            return print(page, document, dated, complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(org.w3c.dom.Document page, PDDocument document, LocalDate dated, List<String> complaints)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(page, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Kansli");
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withDiagnosticConsumer(diagnostic -> collect(diagnostic, complaints));
        fonts.useIn(builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            date(document, dated.atTime(12, 0).atZone(Stockholm.ZONE));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void collect(Diagnostic diagnostic, List<String> complaints) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(diagnostic.getFormattedMessage());
        }
    }

    /// What the library has taken from the clock is taken from the document instead: in both places, which must agree.
    private static void date(PDDocument document, ZonedDateTime moment) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.toOffsetDateTime());
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + written);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(moment.toEpochSecond());
    }

    /// The library says to the one who asks for a page what it has to say of it, and nothing to anybody else.
    private static final class Silent implements XRLogger {

        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
