package se.kansli.web.documents;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A file as somebody reads it.
final class Printed {

    private Printed() {}

    /// With each space a plain one.
    static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+|\u00A0", " ");
        }
    }
}
