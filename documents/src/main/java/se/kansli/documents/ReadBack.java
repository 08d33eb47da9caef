package se.kansli.documents;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/// Reads a file as its reader will, and looks for each text of the page that it was made of. White space and hyphens do
/// not count, since lines are broken with them. What lies outside of the area of the text is not read,
/// so a text that is too wide for its place is missed too.
final class ReadBack {

    private static final Pattern NOT_COUNTED = Pattern.compile("[\\p{Z}\\p{Cc}\u00AD\u2010\u2011-]+");
    private static final double MILLIMETRE = 72 / 25.4;
    /// The margins of `@page` in the style sheet, a little less at the edges where letters stand out.
    private static final double LEFT = 24 * MILLIMETRE;
    private static final double RIGHT = 19 * MILLIMETRE;
    private static final double TOP = 30 * MILLIMETRE;
    private static final double BOTTOM = 25 * MILLIMETRE;

    private final List<String> missing = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final Map<Integer, Integer> expected = new HashMap<>();
    private int current;

    private ReadBack(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read(document, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was found.
    ///
    /// @param missing the texts that are not in the file
    record Reading(List<String> missing, int pages) {}

    static Reading of(byte[] pdf, org.w3c.dom.Document page) {
        ReadBack back = new ReadBack(pdf);
        back.look(page.getElementsByTagName("body").item(0));
        back.count();
        return new Reading(List.copyOf(back.missing), back.areas.size());
    }

    private void read(PDDocument document, int number) throws IOException {
        PDRectangle paper = document.getPage(number).getMediaBox();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double height = paper.getHeight() - TOP - BOTTOM;
        stripper.addRegion("text", new Rectangle2D.Double(LEFT, TOP, paper.getWidth() - LEFT - RIGHT, height));
        stripper.addRegion("head", new Rectangle2D.Double(0, 0, paper.getWidth(), TOP));
        stripper.addRegion("foot", new Rectangle2D.Double(0, TOP + height, paper.getWidth(), BOTTOM));
        stripper.extractRegions(document.getPage(number));
        areas.add(counted(stripper.getTextForRegion("text")));
        margins.add(counted(stripper.getTextForRegion("head") + stripper.getTextForRegion("foot")));
    }

    private void look(Node node) {
        if (node instanceof Element element && "running".equals(element.getAttribute("class"))) {
            String text = counted(element.getTextContent());
            if (!margins.stream().allMatch(margin -> holdsAll(margin, element))) {
                missing.add(text);
            }
            return;
        }
        if (node instanceof Text text) {
            lookFor(counted(text.getData()));
        }
        NodeList children = node.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            look(children.item(at));
        }
    }

    private static boolean holdsAll(String margin, Node node) {
        if (node instanceof Text text) {
            return margin.contains(counted(text.getData()));
        }
        NodeList children = node.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (!holdsAll(margin, children.item(at))) {
                return false;
            }
        }
        return true;
    }

    private void lookFor(String text) {
        text.codePoints().forEach(sign -> expected.merge(sign, 1, Integer::sum));
        for (int step = 0; step < areas.size(); step++) {
            int page = (current + step) % areas.size();
            if (beginsOn(page, text)) {
                current = page;
                return;
            }
        }
        missing.add(text);
    }

    /// Whether the text is on this page, or as much of it as there is room for and the rest on the next.
    private boolean beginsOn(int page, String text) {
        String rest = text;
        for (int at = page; at < areas.size(); at++) {
            int length = longestBeginning(rest, areas.get(at));
            if (length == rest.length()) {
                return true;
            }
            if (length == 0) {
                return false;
            }
            rest = rest.substring(length);
        }
        return false;
    }

    private static int longestBeginning(String text, String page) {
        if (page.contains(text)) {
            return text.length();
        }
        int found = 0;
        int tooLong = text.length();
        while (found + 1 < tooLong) {
            int middle = (found + tooLong) >>> 1;
            if (page.contains(text.substring(0, middle))) {
                found = middle;
            } else {
                tooLong = middle;
            }
        }
        return found;
    }

    /// A text that stands in several places is found in the first of them; so the signs are counted too.
    private void count() {
        areas.forEach(area -> area.codePoints().forEach(sign -> expected.merge(sign, -1, Integer::sum)));
        expected.forEach((sign, lacking) -> {
            if (lacking > 0) {
                missing.add(lacking + " × " + Character.toString(sign));
            }
        });
    }

    static String counted(String text) {
        return NOT_COUNTED
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
