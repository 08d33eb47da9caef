package se.kansli.query.content;

/// The stored bytes no longer have the hash that they were stored under. They are not handed out.
public final class CorruptContent extends RuntimeException {

    private final String sha256;

    CorruptContent(String sha256) {
        super("Filen med kontrollsumman %s är skadad och lämnas inte ut. Återställ den från en säkerhetskopia."
                .formatted(sha256));
        this.sha256 = sha256;
    }

    public String sha256() {
        return sha256;
    }
}
