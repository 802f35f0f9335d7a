package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The conditions under which an act on an agreement or in a project can be voided. */
public final class Voiding {

    private Voiding() {}

    /** Why an act among those on an agreement or in a project cannot be voided; empty when it can. */
    public static Optional<UserError> refusal(Collection<Act> acts, Act voiding, Reference subject) {
        if (voiding.id().equals(voiding.voidsId())) {
            return refused(Sentence.of("voiding.itself"), Code.INVALID);
        }
        Optional<Act> target =
                acts.stream().filter(act -> act.id().equals(voiding.voidsId())).findFirst();
        if (target.isEmpty()) {
            return refused(Sentence.of("voiding.noSuchAct", subject), Code.NOT_FOUND);
        }
        if (target.get().kind() == Act.Kind.DRAFTED) {
            return refused(Sentence.of("voiding.draft", subject), Code.STATE);
        }
        return new CountingActs(acts, Instant.MAX).isVoided(target.get().id())
                ? refused(Sentence.of("voiding.voidAlready", target.get().kind().words()), Code.STATE)
                : Optional.empty();
    }

    private static Optional<UserError> refused(Sentence message, Code code) {
        return Optional.of(new UserError(message, List.of("input", "act"), code));
    }
}
