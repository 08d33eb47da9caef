package se.kansli.command;

/// A command was understood and refused; nothing was stored. The sentence is shown to the one who asked.
public final class Refusal extends RuntimeException {

    /// What kind of answer the one who asked should get.
    public enum Kind {
        /// The request contradicts itself or a rule that does not depend on what has happened.
        INVALID,
        /// What has happened does not allow it.
        CONFLICT,
        /// The one who asks may not.
        FORBIDDEN,
        /// There is no such thing, or it is not for the one who asks to know.
        NOT_FOUND
    }

    private final Kind kind;
    private final String code;
    private final String rule;

    private Refusal(Kind kind, String code, String rule, String sentence) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.rule = rule;
    }

    public static Refusal invalid(String code, String rule, String sentence) {
        return new Refusal(Kind.INVALID, code, rule, sentence);
    }

    public static Refusal conflict(String code, String rule, String sentence) {
        return new Refusal(Kind.CONFLICT, code, rule, sentence);
    }

    public static Refusal forbidden(String code, String rule, String sentence) {
        return new Refusal(Kind.FORBIDDEN, code, rule, sentence);
    }

    public static Refusal notFound(String code, String rule, String sentence) {
        return new Refusal(Kind.NOT_FOUND, code, rule, sentence);
    }

    /// The same refusal again, where it has been told in words.
    public static Refusal of(Kind kind, String code, String rule, String sentence) {
        return new Refusal(kind, code, rule, sentence);
    }

    public Kind kind() {
        return kind;
    }

    /// A stable name in capitals, such as NOT_ADOPTED.
    public String code() {
        return code;
    }

    /// The rule of the domain brief that refuses, such as CON-8.
    public String rule() {
        return rule;
    }

    /// The reason, a Swedish sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
