package se.kansli.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.Language;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The two families that the documents are set in, each with its four faces. A family that is not here
/// makes text vanish, so the style sheet names no other.
final class Fonts {

    private static final int SIGNS = 0x20000;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int OBJECT = 0xFFFC;

    private final List<Face> faces = new ArrayList<>();
    private final BitSet shown = new BitSet(SIGNS);

    Fonts() {
        for (String family : List.of("Noto Sans", "Noto Serif")) {
            String file = family.replace(" ", "");
            faces.add(new Face(read(file + "-Regular"), family, 400, FontStyle.NORMAL));
            faces.add(new Face(read(file + "-Italic"), family, 400, FontStyle.ITALIC));
            faces.add(new Face(read(file + "-Bold"), family, 700, FontStyle.NORMAL));
            faces.add(new Face(read(file + "-BoldItalic"), family, 700, FontStyle.ITALIC));
        }
        shown.set(' ', SIGNS);
        faces.forEach(face -> shown.and(face.signs()));
        shown.clear(0x202A, 0x202F);
        shown.clear(0x2066, 0x206A);
        shown.clear(OBJECT);
        shown.set('\n');
        shown.set('\r');
        shown.set('\t');
        shown.set(SOFT_HYPHEN);
    }

    /// @param document the one that is to be made, which has to have the fonts
    void useIn(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : faces) {
            builder.useFont(new WhenUsed(face, document), face.family(), face.weight(), face.style(), true);
        }
    }

    /// A sign is shown if every face has it; but none is that stands for something else, or turns the text that follows
    /// it.
    void refuseWhatTheyCannotShow(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (!shown.get(sign)) {
                throw new SignNotShown(sign, text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30)));
            }
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A face is read when the first word is set in it.
    private static final class WhenUsed extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;

        WhenUsed(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            return face.in(document);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Face(byte[] file, String family, int weight, FontStyle style) {

        /// Of the writings that a font has rules for, the first is applied to every word. Where that is not ours it
        /// costs half the time of setting a page, and does nothing else.
        PDFont in(PDDocument document) {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                document.registerTrueTypeFontForClosing(font);
                font.setEnableGsub(font.getGsubData().getLanguage() == Language.LATIN);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        BitSet signs() {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                BitSet signs = new BitSet(SIGNS);
                for (int sign = ' '; sign < SIGNS; sign++) {
                    signs.set(sign, lookup.getGlyphId(sign) != 0);
                }
                return signs;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
