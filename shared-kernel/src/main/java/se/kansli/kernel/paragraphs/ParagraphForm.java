package se.kansli.kernel.paragraphs;

/// How a body prints the number of an item in its minutes.
public enum ParagraphForm {
    /// `§ 19`
    PARAGRAPH("§ %s"),
    /// `Punkt 6`, in Danish minutes.
    PUNKT("Punkt %s"),
    /// `6.`, in notes.
    PLAIN("%s.");

    private final String form;

    ParagraphForm(String form) {
        this.form = form;
    }

    String print(ParagraphNumber number) {
        return form.formatted(number);
    }
}
