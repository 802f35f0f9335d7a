package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.visibility.Viewer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where acts of every kind are entered: behind the lock of what they are done to, each once, and told in the audit trail. Whoever
 * listens for a {@link WrittenAct} hears of each within its transaction.
 */
@Component
public class ActRegister {

    private final Acts acts;
    private final Recording recording;
    private final ApplicationEventPublisher events;

    ActRegister(Acts acts, Recording recording, ApplicationEventPublisher events) {
        this.acts = acts;
        this.recording = recording;
        this.events = events;
    }

    /**
     * What somebody asks to be done to an agreement or in a project.
     *
     * @param input as it was asked, by which a repetition is recognized
     * @param actId chosen by the client, so that asking twice does it once; null when it does not care
     */
    public record Asked(
            Act.Kind kind, Object input, @Nullable String actId, SubjectId subjectId, Caller caller) {}

    /**
     * An id for an act that was not done before.
     *
     * @param key by which what the act brings along is named
     */
    public record Free(ActId id, String key) {}

    /**
     * An act that is accepted.
     *
     * @param along writes what the act brings along, given the fingerprint of what was asked
     * @param told as the trail tells it
     */
    public record Accepted(Act act, Consumer<String> along, Object told) {

        /** An act that brings nothing along. */
        public static Outcome<Accepted> of(Act act) {
            return new Outcome.Done<>(new Accepted(act, content -> {}, act.told()));
        }
    }

    /** Enters an act that is accepted beside all that was done before, within the transaction that goes on. */
    public Outcome<WrittenAct> enter(Asked asked, Function<Free, Outcome<Accepted>> accept) {
        acts.lock(asked.subjectId());
        String key = Fingerprint.key(asked.actId());
        ActId id = acts.idFor(asked.subjectId(), key, Viewer.of(asked.caller()));
        Fingerprint fingerprint = Fingerprint.of(asked.kind(), asked.input());
        return recording.once(
                fingerprint,
                acts.kept(id).map(kept -> new Recording.Earlier<>(kept.content(), () -> WrittenAct.of(kept.act()))),
                () -> accept.apply(new Free(id, key)).map(accepted -> keep(accepted, asked, fingerprint)));
    }

    private WrittenAct keep(Accepted accepted, Asked asked, Fingerprint fingerprint) {
        String content = fingerprint.text();
        accepted.along().accept(content);
        acts.keep(accepted.act(), content);
        recording.tell(
                Actor.of(asked.caller()), asked.kind().name(), asked.subjectId().value(), null, accepted.told());
        WrittenAct written = WrittenAct.of(accepted.act());
        events.publishEvent(written);
        return written;
    }
}
