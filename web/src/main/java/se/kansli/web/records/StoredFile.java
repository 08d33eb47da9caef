package se.kansli.web.records;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The file was uploaded by the authority, or came to it, before it is referred to; and it is what it is said to be.
@Documented
@Constraint(validatedBy = StoredFileValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface StoredFile {

    String NOT_THERE = "Ladda upp filen först: ingen fil med det innehållet, den storleken och den typen finns.";

    String message() default NOT_THERE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
