package charteroak.ground.provider;

import java.util.List;

/** A made-up person or machine that the embedded provider knows. */
sealed interface DemoAccount permits DemoPerson, DemoMachine {

    /** The name under which the audit trail knows them. */
    String name();

    /** The name to show. */
    String displayName();

    /** The roles, in the form of the provider's tokens. */
    List<String> roles();
}
