package se.kansli.web.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the projection that answers, so that a reader who has just written can ask it to wait for that
/// ([ReadYourWrite]).
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnsweredFrom {

    String[] value();
}
