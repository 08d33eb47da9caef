package se.kansli.web.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a whole file in or hands one out, for as long as the other end needs. It has a bound of its own
/// ([EdgeSettings#mostTransfers]), so that slow lines take no place from other requests.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Transfer {}
