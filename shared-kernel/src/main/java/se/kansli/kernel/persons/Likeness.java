package se.kansli.kernel.persons;

import java.util.Locale;

/// How alike two spellings are: letters that stand for the same sound are the same, and one may be wrong.
public final class Likeness {

    private static final int SHORTEST = 4;

    private Likeness() {}

    /// The spelling in which those that sound alike are the same.
    public static String fold(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace('ø', 'ö')
                .replace('æ', 'ä')
                .replace('ü', 'u')
                .replace('é', 'e')
                .replace('w', 'v')
                .replace("ph", "f")
                .replace("-", "")
                .replace("th", "t");
        StringBuilder folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            if (i == 0 || small.charAt(i) != small.charAt(i - 1)) {
                folded.append(small.charAt(i));
            }
        }
        return folded.toString();
    }

    /// Not written alike, and yet perhaps the same word.
    public static boolean mayBeOne(String one, String other) {
        if (one.equalsIgnoreCase(other) || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        return differByOne(fold(one), fold(other));
    }

    /// Whether at most one letter was put in, left out or changed.
    private static boolean differByOne(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skipped = longer.length() == shorter.length() ? same + 1 : same;
        return same == shorter.length() || shorter.substring(skipped).equals(longer.substring(same + 1));
    }

    /// The first word of a name.
    public static String given(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /// The last word of a name.
    public static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// The same surname with another spelling of what comes before it, or the other way round.
    public static boolean mayBeOnePerson(String one, String other) {
        String given = given(one);
        String otherGiven = given(other);
        String surname = surname(one);
        String otherSurname = surname(other);
        boolean sameGiven = given.equalsIgnoreCase(otherGiven);
        boolean sameSurname = surname.equalsIgnoreCase(otherSurname);
        return sameSurname && mayBeOne(given, otherGiven) || sameGiven && mayBeOne(surname, otherSurname);
    }
}
