package charteroak.publicview;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts no agreement as in force, until the register can ask for the judgement. */
@Component
class NotYetJudged implements AgreementsInForce {

    @Override
    public Set<String> among(Collection<String> agreementIds) {
        return Set.of();
    }
}
