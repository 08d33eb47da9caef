package se.kansli.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks veraPDF whether a file is PDF/A-2a and PDF/UA-1.
final class Conformance {

    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    List<String> faults(byte[] pdf) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = foundry.createValidator(BOTH)) {
            return validator.validateAll(parser).stream()
                    .flatMap(Conformance::faults)
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            return List.of("veraPDF cannot read it: " + e.getMessage());
        }
    }

    private static Stream<String> faults(ValidationResult result) {
        return result.getTestAssertions().stream()
                .map(fault -> result.getPDFAFlavour() + " " + fault.getRuleId().getClause() + "-"
                        + fault.getRuleId().getTestNumber() + ": " + fault.getMessage())
                .distinct();
    }
}
