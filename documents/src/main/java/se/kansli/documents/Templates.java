package se.kansli.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Turns a document into a page of XHTML, with its texts set.
final class Templates {

    private static final String PLACE = "se/kansli/documents/templates/";

    private final TemplateEngine engine = new TemplateEngine();
    private final Map<Language, Typesetting> typesettings = new EnumMap<>(Language.class);
    private final Fonts fonts;
    private final String style;

    Templates(Fonts fonts) {
        this.fonts = fonts;
        this.style = read("document.css");
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix(PLACE);
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Words());
        for (Language language : Language.values()) {
            typesettings.put(language, new Typesetting(language));
        }
    }

    org.w3c.dom.Document page(Document document) {
        Language language = language(document);
        Typesetting typesetting = Objects.requireNonNull(typesettings.get(language));
        Context context = new Context(language.locale());
        context.setVariable("d", document);
        context.setVariable("t", typesetting);
        context.setVariable("style", style);
        String text = engine.process(template(document), context);
        fonts.refuseWhatTheyCannotShow(text);
        org.w3c.dom.Document page = parse(text);
        set(page.getElementsByTagName("body").item(0), typesetting);
        return page;
    }

    /// Each kind has a template of its own, of the same name.
    private static String template(Document document) {
        return document.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static Language language(Document document) {
        return switch (document) {
            case Dagsorden danish -> Language.DANISH;
            case Referat danish -> Language.DANISH;
            case Udskrift danish -> Language.DANISH;
            case Anslag swedish -> Language.SWEDISH;
            case Delegationsprotokoll swedish -> Language.SWEDISH;
            case Kallelse swedish -> Language.SWEDISH;
            case Missiv swedish -> Language.SWEDISH;
            case Protokoll swedish -> Language.SWEDISH;
            case Protokollsutdrag swedish -> Language.SWEDISH;
            case Remissammanstallning swedish -> Language.SWEDISH;
            case Tjansteskrivelse swedish -> Language.SWEDISH;
        };
    }

    /// Sets the texts, and takes away what is there only to make the template readable.
    private static void set(Node node, Typesetting typesetting) {
        if (node instanceof Text text) {
            text.setData(typesetting.set(text.getData()));
        }
        NodeList children = node.getChildNodes();
        for (int at = children.getLength() - 1; at >= 0; at--) {
            Node child = children.item(at);
            if (child instanceof Text text
                    && text.getData().isBlank()
                    && text.getData().contains("\n")) {
                node.removeChild(child);
            } else {
                set(child, typesetting);
            }
        }
    }

    private static org.w3c.dom.Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("A template gave no well-formed page.", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Templates.class.getClassLoader().getResourceAsStream(PLACE + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
