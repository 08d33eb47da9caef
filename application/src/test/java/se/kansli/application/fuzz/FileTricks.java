package se.kansli.application.fuzz;

import static se.kansli.application.fuzz.Bytes.joined;
import static se.kansli.application.fuzz.Bytes.of;
import static se.kansli.application.fuzz.Bytes.utf8;

import java.util.List;
import java.util.random.RandomGenerator;

/// Files that are not what they seem.
final class FileTricks {

    private static final List<byte[]> FILES = List.of(
            utf8("En fil."),
            utf8(""),
            utf8("%PDF-1.7\n%%EOF"),
            utf8("<html><script>fuzz()</script></html>"),
            utf8("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&c;</svg>"),
            utf8("#!/bin/sh\necho fuzz\n"),
            utf8("MZ\u0090\u0000"),
            joined(
                    of(0x89),
                    utf8("PNG\r\n\u001a\n"),
                    of(0, 0, 0, 13),
                    utf8("IHDR"),
                    of(0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff)),
            Bytes.zipBomb(12, "../../../tmp/x"),
            Bytes.zipBomb(3, "word/document.xml"),
            Bytes.gzipBomb(12),
            Bytes.gzip(Bytes.gzipBomb(4)),
            of(0x50, 0x4b, 0x03, 0x04, 0xff, 0xff),
            of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
            new byte[200_000]);

    private static final List<String> TYPES = List.of(
            "application/octet-stream",
            "application/pdf",
            "text/html",
            "image/svg+xml",
            "application/x-sh",
            "text/plain; charset=x",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "nonsense",
            "",
            "*/*",
            "a/" + "b".repeat(300));

    private FileTricks() {}

    static void put(Draft draft, RandomGenerator random) {
        draft.body(Words.pick(random, FILES));
        draft.header("Content-Type", random.nextInt(3) > 0 ? "application/octet-stream" : Words.pick(random, TYPES));
    }
}
