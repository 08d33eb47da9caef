package se.kansli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `Documents` lets nothing out that is not PDF/A-2a and PDF/UA-1 with every text of the page; here it is tried on
/// documents of each kind, and the page is compared with the document.
class EveryDocumentIsFaithfulTest {

    static final Documents DOCUMENTS = new Documents();

    private static final Templates TEMPLATES = new Templates(new Fonts());
    private static final int OF_EACH_KIND = 3;

    static Stream<Document> examples() {
        return Examples.all().stream();
    }

    static Stream<Document> randomOnes() {
        return Stream.of(Document.class.getPermittedSubclasses())
                .map(kind -> kind.asSubclass(Document.class))
                .flatMap(kind -> IntStream.range(0, OF_EACH_KIND).mapToObj(seed -> new RandomDocuments(seed).of(kind)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_of_each_kind_is_printed(Document document) {
        RenderedPdf pdf = DOCUMENTS.print(document);

        assertThat(pdf.pages()).isBetween(1, 6);
        assertThat(pdf.bytes()).startsWith('%', 'P', 'D', 'F');
    }

    @ParameterizedTest
    @MethodSource("randomOnes")
    void whatever_stands_in_a_document_can_be_read_in_the_file(Document document) {
        assertThat(DOCUMENTS.print(document).pages()).isPositive();
    }

    @ParameterizedTest
    @MethodSource({"examples", "randomOnes"})
    void nothing_that_a_document_says_is_left_out_of_its_page(Document document) {
        Language language = Templates.language(document);
        String page = ReadBack.counted(
                TEMPLATES.page(document).getElementsByTagName("body").item(0).getTextContent());

        assertThat(RandomDocuments.texts(document)
                        .map(line -> new Typesetting(language).set(line.replaceFirst("^[-\u2013] ", "")))
                        .map(ReadBack::counted))
                .allSatisfy(text -> assertThat(page).contains(text));
    }

    @Test
    void every_sign_that_is_not_refused_can_be_read() {
        Fonts fonts = new Fonts();
        List<String> signs = IntStream.range('!', Character.MIN_SURROGATE)
                .mapToObj(Character::toString)
                .filter(sign -> isShown(sign, fonts))
                .toList();
        Missiv example = Examples.missiv();

        assertThat(signs).hasSizeGreaterThan(2000).contains("å", "§", "€", "ł", "Ж", "Ω", "\u200B");
        assertThat(DOCUMENTS
                        .print(new Missiv(
                                example.sender(),
                                example.dated(),
                                example.caseNumber(),
                                example.heading(),
                                example.decidedBy(),
                                example.addressed(),
                                "x" + String.join("y x", signs) + "y",
                                example.dueOn(),
                                null,
                                example.howToAnswer(),
                                List.of(),
                                List.of(),
                                List.of()))
                        .pages())
                .isPositive();
    }

    @Test
    void minutes_of_more_than_a_hundred_pages_are_printed() {
        assertThat(DOCUMENTS.print(Examples.council(90, 40)).pages()).isGreaterThan(100);
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(new Documents().print(Examples.protokoll()).sha256())
                .isEqualTo(DOCUMENTS.print(Examples.protokoll()).sha256());
    }

    @Test
    void many_may_print_at_once() throws Exception {
        String alone = DOCUMENTS.print(Examples.utdrag()).sha256();
        Callable<String> print = () -> DOCUMENTS.print(Examples.utdrag()).sha256();
        try (ExecutorService printers = Executors.newFixedThreadPool(4)) {
            for (Future<String> printed : printers.invokeAll(List.of(print, print, print, print, print, print))) {
                assertThat(printed.get()).isEqualTo(alone);
            }
        }
    }

    private static boolean isShown(String sign, Fonts fonts) {
        try {
            fonts.refuseWhatTheyCannotShow(sign);
            return true;
        } catch (SignNotShown refused) {
            return false;
        }
    }
}
