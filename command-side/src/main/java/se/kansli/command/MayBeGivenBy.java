package se.kansli.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.kansli.kernel.access.Role;

/// The roles in which a command may be given. Checked in one place, [se.kansli.command.access.Authorization].
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MayBeGivenBy {

    Role[] value();
}
