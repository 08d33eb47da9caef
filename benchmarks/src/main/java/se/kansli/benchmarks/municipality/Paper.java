package se.kansli.benchmarks.municipality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import se.kansli.kernel.records.FileReference;

/// The few files that all records of the municipality consist of. They are stored once, as every content is.
public final class Paper {

    private static final String MEDIA_TYPE = "text/plain";

    private static final List<Paper> ALL = IntStream.rangeClosed(1, 8)
            .mapToObj(number -> new Paper(number, """
                    Handling nummer %d

                    Denna handling hör till ett ärende i en kommun som inte finns. Den har skrivits för mätningar.
                    """.formatted(number)))
            .toList();

    private final String text;
    private final FileReference reference;

    private Paper(int number, String text) {
        this.text = text;
        this.reference =
                new FileReference(sha256(content()), content().length, MEDIA_TYPE, "handling-%d.txt".formatted(number));
    }

    public static List<Paper> all() {
        return ALL;
    }

    static FileReference oneOf(Chance chance) {
        return chance.oneOf(ALL).reference;
    }

    public byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public FileReference reference() {
        return reference;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
