package vn.phoihop.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every handler of a request: the name of the {@link Permission} it needs, or {@link #PUBLIC}, or {@link #SIGNED_IN}.
 * A handler without it is refused. The handler's verb asks again, with the record and its state.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
    String PUBLIC = "PUBLIC";
    String SIGNED_IN = "SIGNED_IN";

    String value();
}
