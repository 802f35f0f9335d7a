package charteroak.ground.fingerprint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How release 0.1.0 wrote a record as text to make fingerprints: the record's name then, and its components in order.
 * Leave this unchanged when the record changes, and take it along when another record replaces it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormerlyWritten {

    String as();

    String[] with();
}
