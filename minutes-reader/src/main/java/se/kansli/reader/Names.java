package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the names of people from the names of other things.
final class Names {

    private static final Set<String> PARTICLES =
            Set.of("von", "van", "af", "av", "de", "der", "den", "la", "al", "el", "di", "du", "bin", "ter");
    private static final Set<String> NO_NAMES = Set.of(
            "kommun",
            "kommune",
            "ab",
            "hb",
            "län",
            "syd",
            "barnen",
            "korset",
            "kommunen",
            "staden",
            "stad",
            "ja",
            "nej",
            "punkt",
            "dag",
            "tid",
            "plats",
            "sida",
            "dnr",
            "ej",
            "the",
            "och",
            "protokoll",
            "nr",
            "sammanträde",
            "bilaga",
            "förbundet",
            "beslut",
            "ordförande",
            "kommunalråd",
            "sessionssalen",
            "kommunhuset",
            "stadshuset",
            "rådhuset",
            "sal",
            "rum",
            "lokal");
    private static final List<String> ENDINGS = List.of(
            "nämnden",
            "nämnd",
            "styrelsen",
            "styrelse",
            "kontoret",
            "kontor",
            "förvaltningen",
            "förvaltning",
            "förbundet",
            "förbund",
            "föreningen",
            "förening",
            "verket",
            "verksamheten",
            "skolan",
            "skola",
            "utskottet",
            "utskott",
            "udvalget",
            "rådet",
            "enheten",
            "fullmäktige",
            "missionen",
            "jouren",
            "huset",
            "salen",
            "moderaterna",
            "demokraterna",
            "partiet",
            "universitetet",
            "gatan",
            "vägen",
            "ledamot",
            "chef",
            "chefen",
            "netværk",
            "kommun",
            "kommune",
            "råd",
            "korset",
            "centret",
            "center",
            "bolaget",
            "polisen");

    private Names() {}

    /// From two to five words that begin with capitals, none of which belongs to an office or a company.
    static boolean isOne(String text) {
        if (text.length() > 60 || text.isEmpty()) {
            return false;
        }
        int capitals = 0;
        String[] words = text.split(" ");
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            if (PARTICLES.contains(small) && capitals > 0) {
                continue;
            }
            if (!isNameWord(word)) {
                return false;
            }
            capitals++;
        }
        return capitals >= 2 && words.length <= 6;
    }

    static boolean isNameWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || isOfAnOffice(small)) {
            return false;
        }
        boolean loud = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('-') < 0;
        return !loud
                && word.chars()
                        .allMatch(c ->
                                Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.' || c == '´');
    }

    static boolean isOfAnOffice(String small) {
        return NO_NAMES.contains(small) || ENDINGS.stream().anyMatch(small::endsWith);
    }

    /// Splits at commas that stand outside brackets.
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if ((c == ',' || c == ';') && depth == 0) {
                pieces.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        pieces.add(text.substring(from).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }
}
