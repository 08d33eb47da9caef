package se.kansli.query.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Text as the words that it is searched by: lower case, without signs, each found in any of its forms or as a part of
/// a longer word. Swedish writes its compounds together and its definite article at the end, so neither the stemmer of
/// PostgreSQL alone nor a search for parts alone finds them all.
public final class Words {

    private static final int LETTERS_AND_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final Pattern INFLECTED =
            Pattern.compile("(\\p{L}{4,}?)(?:(?:erna|arna|orna|ena|na|en|et|er|ar|or|an|n|t|e|a)?(?:(?<!s)s)?)");
    private static final int MOST = 12;
    /// No word of any language is longer, and an index takes none that is much longer.
    private static final int LONGEST = 100;
    private static final Locale SWEDISH = Locale.of("sv");

    private Words() {}

    /// The words of the texts, each once, in the order in which they come.
    public static Set<String> of(Stream<@Nullable String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.filter(Objects::nonNull).distinct().forEach(text -> tell(text, words::add));
        return words;
    }

    /// The words that somebody typed; what follows after the first dozen is not searched for.
    public static List<String> typed(@Nullable String text) {
        return of(Stream.ofNullable(text)).stream().limit(MOST).toList();
    }

    /// What the forms of the word have in common: `ärend` for ärende, ärendet, ärendena.
    public static String root(String word) {
        Matcher matcher = INFLECTED.matcher(word);
        return matcher.matches() ? matcher.group(1) : word;
    }

    private static void tell(String text, Consumer<String> words) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(SWEDISH);
        int end = 0;
        for (int start = next(written, 0, true); start < written.length(); start = next(written, end, true)) {
            end = next(written, start, false);
            words.accept(written.substring(start, Math.min(end, start + LONGEST)));
        }
    }

    /// Where the next sign is that belongs to a word, or does not; at the end of the text there is none.
    private static int next(String text, int from, boolean ofWord) {
        int at = from;
        while (at < text.length() && isOfWord(text.codePointAt(at)) != ofWord) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOfWord(int sign) {
        return (LETTERS_AND_NUMBERS & 1 << Character.getType(sign)) != 0;
    }
}
