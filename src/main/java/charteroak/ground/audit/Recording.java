package charteroak.ground.audit;

import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.RetriedTransaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How anything is recorded: in one transaction that leaves nothing behind when refused, once for each id a client chose, told in the trail. */
@Component
public class Recording {

    private final RetriedTransaction transaction;
    private final GraphVersion graphVersion;
    private final Chronicle chronicle;

    Recording(RetriedTransaction transaction, GraphVersion graphVersion, Chronicle chronicle) {
        this.transaction = transaction;
        this.graphVersion = graphVersion;
        this.chronicle = chronicle;
    }

    /**
     * What was recorded under an id before.
     *
     * @param content the fingerprint of what was asked then; null for what a seed brought
     */
    public record Earlier<T>(@Nullable String content, Supplier<T> result) {}

    /** Does the work unless there is a reason, known beforehand, not to. */
    public <T> Outcome<T> unless(Optional<UserError> refusal, Supplier<Outcome<T>> work) {
        return Outcome.unless(refusal, () -> transaction.runUnless(Outcome::isRefused, work));
    }

    /**
     * Does work on what is a person's own and nobody else's business, unless there is a reason not to. The trail does not tell of it: it
     * is shown to others, and nothing in it can be forgotten.
     */
    public <T> Outcome<T> ofOnesOwn(Optional<UserError> refusal, Supplier<Outcome<T>> work) {
        return unless(refusal, work);
    }

    /** Keeps what follows from what was recorded and is worked out again when the trail is verified, so that no trail tells of it. */
    public <T> T worksOut(Supplier<T> work) {
        return transaction.run(work);
    }

    /**
     * Keeps what is to be told outside and how far it has been told. It tells of what was recorded by others and is removed once it was told, so
     * that no trail tells of it.
     */
    public <T> T tellsOutside(Supplier<T> work) {
        return transaction.run(work);
    }

    /** Does the work unless it was done before under the same id: then it answers with that, or why the id is taken. */
    public <T> Outcome<T> once(Fingerprint asked, Optional<Earlier<T>> before, Supplier<Outcome<T>> work) {
        return before.map(earlier -> again(asked, earlier)).orElseGet(work);
    }

    private static <T> Outcome<T> again(Fingerprint asked, Earlier<T> earlier) {
        return asked.recognizes(earlier.content())
                ? new Outcome.Done<>(earlier.result().get())
                : Outcome.refused(Sentence.of("audit.actIdUsed"), "actId", Code.STATE);
    }

    /** Tells that a thing was written to, so that whatever follows it is renewed and the trail says who did it. */
    public void tell(Actor actor, String action, String subject, @Nullable Object before, Object after) {
        graphVersion.changed(List.of(subject));
        chronicle.recordWithState(actor, action, subject, before, after);
    }
}
