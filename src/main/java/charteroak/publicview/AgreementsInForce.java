package charteroak.publicview;

import java.util.Collection;
import java.util.Set;

/** Says which agreements are in force today. */
interface AgreementsInForce {

    /** The ids, among those given, of agreements in force today. */
    Set<String> among(Collection<String> agreementIds);
}
