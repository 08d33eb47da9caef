package se.kansli.documents;

import java.time.LocalDate;

/// What can be printed. A document says all that is to be read in it; nothing is looked up while it is made.
public sealed interface Document
        permits Anslag,
                Dagsorden,
                Delegationsprotokoll,
                Kallelse,
                Missiv,
                Protokoll,
                Protokollsutdrag,
                Referat,
                Remissammanstallning,
                Tjansteskrivelse,
                Udskrift {

    /// By what the file calls itself where it is opened.
    String title();

    /// Whose document it is.
    String municipality();

    /// The day that the file says it was made; the same document gives the same bytes.
    LocalDate dated();
}
