package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.kansli.kernel.printed.PrintedMention;

/// Who is said to speak or take part: a name first in the sentence, perhaps after a title, with a verb soon after it.
final class Speakers {

    private static final Set<String> VERBS = Set.of(
            "berättar",
            "berättade",
            "informerar",
            "informerade",
            "redogör",
            "redogjorde",
            "presenterar",
            "presenterade",
            "delger",
            "deltar",
            "deltog",
            "föredrar",
            "föredrog",
            "inleder",
            "inledde",
            "avslutar",
            "avslutade",
            "förklarade",
            "förklarar",
            "hälsar",
            "hälsade",
            "öppnade",
            "öppnar",
            "betonar",
            "betonade",
            "uppger",
            "uppgav",
            "ställde",
            "uppmanade",
            "svarade",
            "nämner",
            "redovisar",
            "redovisade",
            "yrkar",
            "yrkade",
            "anför",
            "anförde",
            "föreslår",
            "föreslog",
            "reserverar",
            "orienterer",
            "orienterede",
            "oplyste",
            "oplyser",
            "fortæller",
            "fortalte",
            "deltager",
            "talade",
            "talar",
            "visar",
            "visade",
            "tackar",
            "tackade",
            "lyfter",
            "lyfte");
    private static final List<String> TITLES = List.of(
            "rådet",
            "chefen",
            "ledaren",
            "utvecklaren",
            "direktören",
            "sekreteraren",
            "ordföranden",
            "strategen",
            "samordnaren",
            "handläggaren",
            "konsulenten",
            "rektorn",
            "läraren",
            "mannen",
            "ordförande",
            "formand",
            "chef",
            "medarbejder",
            "rektor",
            "planeraren",
            "utredaren",
            "controllern",
            "ekonomen",
            "arkitekten",
            "koordinatorn",
            "direktør",
            "konsulent",
            "ledare",
            "råd");
    private static final int TITLE_WORDS = 6;
    private static final int WORDS_BETWEEN = 14;
    private static final int WORDS = 40;

    private Speakers() {}

    static List<PrintedMention> in(String sentence) {
        String[] words =
                sentence.substring(0, Math.min(sentence.length(), 600)).strip().split("\\s+");
        int at = 0;
        boolean titled = false;
        if (words.length > 1 && isTitle(words[0])) {
            titled = true;
            at = 1;
            while (at < words.length && at <= TITLE_WORDS && !Names.isNameWord(strip(words[at]))) {
                at++;
            }
        }
        List<String> names = new ArrayList<>();
        at = name(words, at, names, titled);
        while (!names.isEmpty() && at + 1 < words.length && words[at].equals("och")) {
            int before = names.size();
            at = name(words, at + 1, names, false);
            if (names.size() == before) {
                break;
            }
        }
        if (names.isEmpty()) {
            return List.of();
        }
        for (int i = at; i < Math.min(words.length, at + WORDS_BETWEEN) && i < WORDS; i++) {
            String word = strip(words[i]).toLowerCase(Locale.ROOT);
            if (VERBS.contains(word)) {
                return names.stream()
                        .map(name -> new PrintedMention(name, word))
                        .toList();
            }
            boolean apposition = i == at || opensApposition(words, at);
            if (!apposition) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean opensApposition(String[] words, int at) {
        return at > 0
                && (words[at - 1].endsWith(",")
                        || words[at - 1].endsWith(";")
                        || words[at].equals("från")
                        || words[at].startsWith("("));
    }

    private static boolean isTitle(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0)) && TITLES.stream().anyMatch(small::endsWith);
    }

    /// A single word is taken for a name only after a title, or when more than that word follows the pattern of one.
    private static int name(String[] words, int from, List<String> names, boolean titled) {
        int at = from;
        List<String> name = new ArrayList<>();
        while (at < words.length && name.size() < 4) {
            String word = words[at];
            String bare = strip(word);
            if (!Names.isNameWord(bare) || bare.endsWith(".")) {
                break;
            }
            name.add(bare);
            at++;
            if (!bare.equals(word)) {
                break;
            }
        }
        if (name.size() >= 2 || titled && name.size() == 1) {
            names.add(String.join(" ", name));
            return at;
        }
        return from;
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && ",;:)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
