package se.kansli.web.records;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import se.kansli.web.edge.Asked;

/// Asks whether the authority that the request concerns holds the file, and names the hash as the field at fault. For
/// who does not work there nothing is asked: whatever the file, the command is refused as one about what does not
/// exist. Where the path names no authority, its endpoint asks [Holdings].
final class StoredFileValidator implements ConstraintValidator<StoredFile, GivenFile> {

    private final Holdings holdings;
    private final HttpServletRequest request;

    StoredFileValidator(Holdings holdings, HttpServletRequest request) {
        this.holdings = holdings;
        this.request = request;
    }

    @Override
    public boolean isValid(GivenFile file, ConstraintValidatorContext context) {
        boolean held = Asked.authority(request)
                .map(authority -> holdings.mayBeNamed(file, authority, Asked.by(request)))
                .orElse(true);
        if (held) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("sha256")
                .addConstraintViolation();
        return false;
    }
}
