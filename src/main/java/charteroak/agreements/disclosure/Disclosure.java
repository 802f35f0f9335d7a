package charteroak.agreements.disclosure;

import charteroak.agreements.disclosure.Disclosures.DisclosedThing;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.audit.Recording;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sets the audience of a thing, in one transaction with everything that follows from it. */
@Service
record Disclosure(
        Permissions permissions,
        Disclosures disclosures,
        GraphVersion graphVersion,
        Recording recording,
        Chronicle chronicle) {

    /**
     * Makes everything be indexed again, because the index keeps words of deleted things for a while and proposes
     * spellings from them.
     */
    private static final List<String> EVERYTHING = List.of();

    /** The thing whose audience is set, and the audience. */
    record AudienceInput(String subject, Audience audience) {}

    Outcome<String> set(AudienceInput input, Caller caller) {
        Optional<UserError> refusal = permissions
                .refusalAnywhere(Deed.SET_AUDIENCE, caller)
                .or(() -> input.audience() == Audience.AUTHOR
                        ? UserError.refused(Sentence.of("disclosure.notGiven"), "audience", Code.INVALID)
                        : Optional.empty());
        return recording.unless(refusal, () -> within(input, caller));
    }

    private Outcome<String> within(AudienceInput input, Caller caller) {
        Optional<DisclosedThing> held = disclosures.held(input.subject(), Viewer.of(caller));
        if (held.isEmpty()) {
            return Outcome.refused(Sentence.of("disclosure.noSuchThing"), "subject", Code.NOT_FOUND);
        }
        DisclosedThing subject = held.get();
        Optional<UserError> refusal = permissions.refusal(Deed.SET_AUDIENCE, caller, Matter.ofAny(subject.owners()));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        if (subject.own() != input.audience()) {
            disclosures.keep(subject.id(), input.audience());
            graphVersion.changed(EVERYTHING);
            chronicle.recordWithState(
                    Actor.of(caller),
                    "AUDIENCE_SET",
                    subject.id(),
                    Map.of("audience", subject.own()),
                    Map.of("audience", input.audience()));
        }
        return new Outcome.Done<>(subject.id());
    }
}
