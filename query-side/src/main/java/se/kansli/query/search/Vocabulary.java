package se.kansli.query.search;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.WordsOfYear;

/// All words that are said in a register, each once. What somebody typed is held against them, and not against all that
/// is said with them. A number means itself.
final class Vocabulary {

    /// So many are looked up in the index of what is said; where there are more, most views have one.
    private static final int MOST = 500;

    private static final String OF_THE_SAME_STEM = "stems @@ plainto_tsquery('swedish', :word)";

    private final JdbcClient jdbc;
    private final String select;

    Vocabulary(DataSource dataSource, Projection<?> projection) {
        this.jdbc = JdbcClient.create(dataSource);
        this.select = "select word from %s.words where ".formatted(projection.name());
    }

    Meant meantBy(Sought sought) {
        return WordsOfYear.number(sought.word())
                .map(number -> new Meant(sought, List.of(number), false))
                .orElseGet(() -> lookUp(sought));
    }

    private Meant lookUp(Sought sought) {
        Map<String, String> values = Map.of("word", sought.word(), "part", sought.pattern());
        String orOfTheSameStem = sought.inAnyForm() ? " or " + OF_THE_SAME_STEM : "";
        List<String> words = words("word like :part%s limit %d".formatted(orOfTheSameStem, MOST + 1), values);
        if (words.size() <= MOST) {
            return new Meant(sought, words, false);
        }
        return new Meant(sought, sought.inAnyForm() ? words(OF_THE_SAME_STEM, values) : List.of(), true);
    }

    private List<String> words(String condition, Map<String, String> values) {
        return jdbc.sql(select + condition).params(values).query(String.class).list();
    }
}
