package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The conditions under which an act on an agreement or in a project can be voided. */
public final class Voiding {

    private Voiding() {}

    /** Why an act among those on a thing cannot be voided; empty when it can. */
    public static Optional<UserError> refusal(Collection<Act> acts, Act voiding, String number) {
        if (voiding.id().equals(voiding.voidsId())) {
            return refused("An act cannot void itself.", Code.INVALID);
        }
        Optional<Act> target =
                acts.stream().filter(act -> act.id().equals(voiding.voidsId())).findFirst();
        if (target.isEmpty()) {
            return refused(
                    "There is no such act on %s; void an act where it was done.".formatted(number), Code.NOT_FOUND);
        }
        if (target.get().kind() == Act.Kind.DRAFTED) {
            return refused("%s begins with its draft; terminate it instead.".formatted(number), Code.STATE);
        }
        return new CountingActs(acts, Instant.MAX).isVoided(target.get().id())
                ? refused(
                        "This %s is void already.".formatted(target.get().kind().noun()), Code.STATE)
                : Optional.empty();
    }

    private static Optional<UserError> refused(String message, Code code) {
        return Optional.of(new UserError(message, List.of("input", "act"), code));
    }
}
