package se.kansli.application.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts to write into fields: what is valid as a text and harmful where somebody takes it for something else.
final class Words {

    /// Stands in internal texts, and never in what is public.
    static final String INTERNAL = "INTERNT7f3a";
    /// What an expression in [#HOSTILE] would become if somebody evaluated it.
    static final String EVALUATED = "395387761";

    private static final List<String> BENIGN = List.of(
            "Cykelväg vid Ängöleden",
            "Yttrande över strategi för inkludering",
            "Översyn av skolskjutsar läsåret 2025/2026",
            "A",
            "Rad ett\nRad två\n\tindragen",
            "数字和汉字 и кириллица 👩‍👩‍👧 e\u0301");

    private static final List<String> HOSTILE = List.of(
            "<script>fuzz()</script>",
            "\"><img src=x onerror=fuzz()>",
            "'><svg/onload=fuzz()>",
            "</textarea><iframe src=\"javascript:fuzz()\"></iframe>",
            "<a href=\"javascript:fuzz()\">klicka</a>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "]]><!-- --><![CDATA[",
            "&lt;b&gt; &amp;#60; &#x3c;script&#x3e;",
            "'; drop table snapshots; --",
            "' or '1'='1",
            "1; select pg_sleep(10)--",
            "%' or text like '%",
            "\\'; copy (select 1) to program 'true'; --",
            "${48271*8191}",
            "#{48271*8191}",
            "*{48271*8191}",
            "[[${48271*8191}]]",
            "[(${48271*8191})]",
            "__${48271*8191}__::.x",
            "{{48271*8191}}",
            "<th:block th:text=\"${48271*8191}\"/>",
            "${jndi:ldap://127.0.0.1:1/x}",
            "=cmd|' /C calc'!A0",
            "{\"@class\":\"evil.Gadget\"}",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "%2e%2e%2f%00",
            "\r\nSet-Cookie: fuzz=1".replace("\r", ""),
            "\u202Efdp.exe",
            "\u2066dold\u2069 \u200B\uFEFF\u2028\u2029",
            "\uFFFE\uFFFF \uDBFF\uDFFF",
            "%s%n%x {} {0}",
            "null",
            "undefined",
            "-1",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324");

    /// Names of files as they come from bad places.
    private static final List<String> FILE_NAMES = List.of(
            "Yttrande.pdf",
            "Strategi för inkludering.pdf",
            "../../etc/passwd",
            "..\\..\\boot.ini",
            "/etc/shadow",
            "C:\\con.txt",
            "a\";filename=\"b.exe",
            "faktura\u202Efdp.exe",
            "x.html",
            "<script>fuzz()</script>.svg",
            ".htaccess",
            "aux",
            "%00.pdf",
            "👩‍👩‍👧.pdf",
            "namn med  blanksteg .pdf ");

    private Words() {}

    static String text(RandomGenerator random, int longest) {
        String text = pick(random, random.nextInt(3) == 0 ? BENIGN : HOSTILE);
        if (random.nextInt(40) == 0) {
            text = text.repeat(1 + longest / text.length());
        }
        return cut(text, longest);
    }

    /// A text that nobody outside should see.
    static String internal(RandomGenerator random, int longest) {
        return longest < 40 ? text(random, longest) : INTERNAL + " " + text(random, longest - INTERNAL.length() - 1);
    }

    static String fileName(RandomGenerator random) {
        return pick(random, FILE_NAMES);
    }

    static <T> T pick(RandomGenerator random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
