package se.kansli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The files that lie beside the code.
class WhatIsShippedTest {

    private static final Path RESOURCES = Path.of("src/main/resources/se/kansli/documents");
    private static final Pattern FAMILY = Pattern.compile("font(?:-family)?:[^;]*?\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("#\\{(?:\\$\\{')?([A-Za-z.]+)");

    @Test
    void the_style_sheet_names_no_family_that_is_not_registered() throws IOException {
        String style = Files.readString(RESOURCES.resolve("templates/document.css"));

        assertThat(FAMILY.matcher(style).results().map(found -> found.group(1)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Noto Serif", "Noto Sans");
        assertThat(style).doesNotContain("sans-serif").doesNotContain(" serif");
    }

    @Test
    void the_fonts_come_with_their_licence() throws IOException {
        assertThat(Files.readString(RESOURCES.resolve("fonts/OFL.txt")))
                .contains("SIL Open Font License, Version 1.1")
                .contains("The Noto Project Authors");
        try (Stream<Path> files = Files.list(RESOURCES.resolve("fonts"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".ttf"))).hasSize(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da"})
    void every_word_is_said_somewhere(String language) throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(RESOURCES.resolve("templates/words_" + language + ".properties")));
        Set<String> said = new TreeSet<>();
        try (Stream<Path> templates = Files.list(RESOURCES.resolve("templates"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                WORD.matcher(Files.readString(template)).results().forEach(found -> said.add(found.group(1)));
            }
        }

        assertThat(words.stringPropertyNames())
                .allSatisfy(word -> assertThat(said)
                        .anyMatch(used -> used.equals(word) || (used.endsWith(".") && word.startsWith(used))));
    }
}
