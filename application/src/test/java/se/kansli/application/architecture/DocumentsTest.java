package se.kansli.application.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written about the program still speaks of this program.
class DocumentsTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern RULE = Pattern.compile("[A-Z]{3,4}-\\d{1,2}");
    private static final Pattern PROVED = Pattern.compile("(?:CON|MTG|MIN|FUP|REG)-\\d{1,2}");
    private static final Pattern TEST =
            Pattern.compile("@(?:Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b)[\\s\\S])*+void (\\w+)\\(");
    private static final Pattern IN_A_NAME = Pattern.compile("(?<![A-Za-z0-9])([A-Z]{3}_\\d{1,2})(?=_)");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void every_rule_that_refuses_can_be_looked_up() throws IOException {
        Set<String> cited = ArchitectureTest.ITS_CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("se.kansli.command"))
                .flatMap(House::constants)
                .filter(RULE.asMatchPredicate())
                .collect(Collectors.toSet());
        assertThat(rules().toList()).isNotEmpty().containsAll(cited);
        assertThat(cited).contains("CON-8");
    }

    /// Also of what is counted and refuses nothing.
    @Test
    void every_rule_is_proved_by_a_test_that_carries_its_name() throws IOException {
        Set<String> proved = tests().stream()
                .flatMap(source -> TEST.matcher(source).results())
                .flatMap(name -> IN_A_NAME.matcher(name.group(1)).results())
                .map(rule -> rule.group(1).replace('_', '-'))
                .collect(Collectors.toSet());

        assertThat(rules().filter(PROVED.asMatchPredicate()))
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> assertThat(proved).contains(rule));
    }

    @Test
    void every_name_in_the_glossary_is_a_name_in_the_code() throws IOException {
        Set<String> names = ArchitectureTest.ITS_CLASSES.stream()
                .flatMap(DocumentsTest::names)
                .collect(Collectors.toSet());

        assertThat(lines("glossary.md")
                        .map(line -> line.split("\\|", -1))
                        .filter(cells -> cells.length > 5)
                        .flatMap(cells -> QUOTED.matcher(cells[3]).results())
                        .map(quoted -> quoted.group(1))
                        .flatMap(name -> Stream.of(name.split("\\.", -1))))
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_link_leads_nowhere(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> target(document, link)))
                .allSatisfy(target -> assertThat(target).exists());
    }

    /// What stands first in each row.
    private static Stream<String> rules() throws IOException {
        return lines("rules.md")
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length > 1)
                .map(cells -> cells[1].strip());
    }

    /// The sources of the tests of all modules.
    private static List<String> tests() throws IOException {
        List<String> sources = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."))) {
            for (Path module : modules) {
                sources.addAll(sourcesIn(module.resolve("src/test/java")));
            }
        }
        return sources;
    }

    private static List<String> sourcesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Stream<String> lines(String document) throws IOException {
        return Files.readAllLines(DOCS.resolve(document)).stream();
    }

    private static Path target(Path document, MatchResult link) {
        return document.resolveSibling(link.group(1));
    }

    private static Stream<String> names(JavaClass type) {
        String packageName = type.getPackageName();
        return Stream.concat(
                Stream.of(type.getSimpleName(), packageName.substring(packageName.lastIndexOf('.') + 1)),
                type.getMembers().stream().map(JavaMember::getName));
    }
}
