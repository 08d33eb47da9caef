package se.kansli.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name under which an event lies in the store, so that its class may move and be renamed.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    String value();

    /// Counted up when the stored form changes its meaning; an upcaster then lifts the older form.
    String revision() default "1";
}
