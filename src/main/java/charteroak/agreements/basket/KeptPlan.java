package charteroak.agreements.basket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request that a person plans; an empty draft where nothing is.
 *
 * @param keptAt when it was changed last; null where nothing is kept
 */
public record KeptPlan(
        KeptPlanId id, KeptDraft draft, @Nullable Instant keptAt) {

    /** Changes with the draft: whoever sends another draft names the version it was made from. */
    public String version() {
        return draft.version();
    }
}
