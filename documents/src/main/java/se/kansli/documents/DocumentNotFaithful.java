package se.kansli.documents;

import java.util.List;

/// A document came out of the printer as something else than what was to be printed. It is a fault of
/// this program or of a library, and no file leaves.
public final class DocumentNotFaithful extends RuntimeException {

    private static final long serialVersionUID = 1;

    DocumentNotFaithful(String title, List<String> faults) {
        super("Handlingen ”" + title + "” kunde inte framställas troget: " + String.join("; ", faults));
    }
}
