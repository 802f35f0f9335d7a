package charteroak.ground.fingerprint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How release 0.1.0 wrote a record, or all records that implement an interface, as text, of which it made fingerprints: the name it had and its components in their order. It stays
 * as it is when the record changes, and goes along where what the record said is said by another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormerlyWritten {

    String as();

    String[] with();
}
