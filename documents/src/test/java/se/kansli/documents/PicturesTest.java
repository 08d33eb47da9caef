package se.kansli.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.documents.EveryDocumentIsFaithfulTest.DOCUMENTS;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Draws the pictures of docs/documents.md: `mvn test -Ppictures -pl documents -am`.
@EnabledIfSystemProperty(named = "kansli.pictures", matches = ".+")
class PicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("kansli.pictures", "."));
    private static final int LARGEST = 300_000;
    private static final int DPI = 90;

    @Test
    void the_documents_are_drawn() throws IOException {
        draw("kallelse", Examples.kallelse(), 1);
        draw("protokoll", Examples.protokoll(), 4);
        draw("protokollsutdrag", Examples.utdrag(), 2);
        draw("anslag", Examples.anslag(), 1);
        draw("delegationsprotokoll", Examples.delegationsprotokoll(), 1);
        draw("tjansteskrivelse", Examples.tjansteskrivelse(), 1);
        draw("remissammanstallning", Examples.remissammanstallning(), 1);
        draw("referat", Examples.referat(), 1);
        draw("fullmaktige", Examples.council(2, 1), 4);
    }

    private static void draw(String name, Document document, int pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (PDDocument pdf = Loader.loadPDF(DOCUMENTS.print(document).bytes())) {
            for (int page = 0; page < pages; page++) {
                Path file = FOLDER.resolve(name + "-" + (page + 1) + ".png");
                BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(page, DPI, ImageType.GRAY);
                ImageIO.write(drawn, "png", file.toFile());
                assertThat(Files.size(file)).isLessThan(LARGEST);
            }
        }
    }
}
