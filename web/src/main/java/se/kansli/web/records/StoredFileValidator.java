package se.kansli.web.records;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import se.kansli.query.content.Contents;

/// Asks the content store, and names the hash as the field at fault.
final class StoredFileValidator implements ConstraintValidator<StoredFile, GivenFile> {

    private final Contents contents;

    StoredFileValidator(Contents contents) {
        this.contents = contents;
    }

    @Override
    public boolean isValid(GivenFile file, ConstraintValidatorContext context) {
        if (contents.holds(file.sha256(), file.size(), file.mediaType())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("sha256")
                .addConstraintViolation();
        return false;
    }
}
