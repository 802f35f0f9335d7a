package charteroak.catalogue.curation;

import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
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
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Curates definitions: a steward proposes a text, and once published it is the definition. */
@Service
record Curation(
        Revisions revisions,
        Catalog catalog,
        Permissions permissions,
        Recording recording,
        Chronicle chronicle,
        Clock clock) {

    private static final int LONGEST_DEFINITION = 4_000;
    private static final int LONGEST_REASON = 1_000;

    /** The text that a steward proposes as an element's definition. */
    record Proposal(
            ElementId element, String definition, @Nullable String reason) {}

    /** A revision, and the element whose definition it is. */
    record Revised(Revision revision, ElementId element) {}

    Outcome<Revised> propose(Proposal proposal, Caller caller) {
        return Outcome.unless(refusal(proposal, caller), () -> proposed(proposal, caller));
    }

    private Optional<UserError> refusal(Proposal proposal, Caller caller) {
        return permissions
                .refusalAnywhere(Deed.PROPOSE_REVISION, caller)
                .or(() -> catalog.element(proposal.element(), Viewer.of(caller))
                        .flatMap(element -> refusalToPropose(element, caller)));
    }

    /** Why someone may not propose a definition of an element; empty when they may. */
    Optional<UserError> refusalToPropose(DataElement element, Caller caller) {
        return permissions.refusal(Deed.PROPOSE_REVISION, caller, matter(element));
    }

    /** Those of some revisions that a caller may publish now, in at most one query. */
    Set<Revision> publishable(Collection<Revision> batch, Caller caller) {
        Set<Revision> found = new HashSet<>();
        if (permissions.allowsSomewhere(Deed.PUBLISH_REVISION, caller)) {
            found.addAll(inReview(batch));
            found.removeAll(refusalsToPublish(batch, caller).keySet());
        }
        return found;
    }

    /**
     * Why a caller may not publish those revisions that wait for review, in at most one query; revisions they may
     * publish are left out.
     */
    Map<Revision, UserError> refusalsToPublish(Collection<Revision> batch, Caller caller) {
        List<Revision> waiting = inReview(batch);
        Map<Revision, UserError> refusals = new HashMap<>();
        if (!waiting.isEmpty()) {
            Map<String, String> keepers = keepers(waiting);
            for (Revision revision : waiting) {
                Matter matter = matter(keepers.get(revision.id()), revision, caller);
                permissions
                        .refusal(Deed.PUBLISH_REVISION, caller, matter)
                        .ifPresent(refusal -> refusals.put(revision, refusal));
            }
        }
        return refusals;
    }

    /** The codes of the agencies that own the elements of some revisions, by revision. */
    Map<String, String> keepers(Collection<Revision> batch) {
        return revisions.keepers(batch);
    }

    private static List<Revision> inReview(Collection<Revision> batch) {
        return batch.stream()
                .filter(revision -> revision.state() == Revision.State.IN_REVIEW)
                .toList();
    }

    private static Matter matter(DataElement element) {
        return Matter.of(element.dataset().system().agency().code());
    }

    private static Matter matter(@Nullable String keeper, Revision revision, Caller caller) {
        boolean own = Actor.of(caller).isNamed(revision.proposedBy());
        return Matter.of(keeper).after(own ? Set.of(Deed.PROPOSE_REVISION.action()) : Set.of());
    }

    private Outcome<Revised> proposed(Proposal proposal, Caller caller) {
        String text = proposal.definition().strip();
        if (text.isEmpty() || text.length() > LONGEST_DEFINITION) {
            return Outcome.refused(Sentence.of("curation.definitionLength"), "definition", Code.INVALID);
        }
        if (hasControlCharacters(text)) {
            return Outcome.refused(Sentence.of("curation.definitionPlain"), "definition", Code.INVALID);
        }
        String reason = proposal.reason();
        if (reason != null && (reason.length() > LONGEST_REASON || hasControlCharacters(reason))) {
            return Outcome.refused(Sentence.of("curation.reasonPlain"), "reason", Code.INVALID);
        }
        return recording.unless(Optional.empty(), () -> proposeWithin(proposal, text, caller));
    }

    private Outcome<Revised> proposeWithin(Proposal proposal, String text, Caller caller) {
        if (revisions.waiting(proposal.element(), text, Viewer.of(caller)).isPresent()) {
            return Outcome.refused(Sentence.of("curation.proposedAlready"), "definition", Code.STATE);
        }
        Optional<Revision> proposed = revisions.propose(proposal, text, clock.instant(), caller);
        if (proposed.isEmpty()) {
            return Outcome.refused(Sentence.of("curation.noElement"), "element", Code.NOT_FOUND);
        }
        chronicle.recordWithState(
                Actor.of(caller), "REVISION_PROPOSED", proposal.element().value(), null, proposed.get());
        return new Outcome.Done<>(new Revised(proposed.get(), proposal.element()));
    }

    Outcome<Revised> publish(String id, Caller caller) {
        return recording.unless(
                permissions.refusalAnywhere(Deed.PUBLISH_REVISION, caller), () -> publishWithin(id, caller));
    }

    private Outcome<Revised> publishWithin(String id, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        Optional<ElementId> element = revisions.lockElementOf(id, viewer);
        Optional<Revision> revision = revisions.byId(id, viewer);
        if (element.isEmpty() || revision.isEmpty()) {
            return Outcome.refused(Sentence.of("curation.noRevision"), "revision", Code.NOT_FOUND);
        }
        String keeper = revisions.keepers(List.of(revision.get())).get(id);
        Optional<UserError> forbidden =
                permissions.refusal(Deed.PUBLISH_REVISION, caller, matter(keeper, revision.get(), caller));
        if (forbidden.isPresent()) {
            return new Outcome.Refused<>(forbidden.get());
        }
        if (revision.get().isPublished()) {
            return Outcome.refused(Sentence.of("curation.publishedAlready"), "revision", Code.STATE);
        }
        Revision published = revisions.publish(id, clock.instant());
        recording.tell(Actor.of(caller), "REVISION_PUBLISHED", element.get().value(), revision.get(), published);
        return new Outcome.Done<>(new Revised(published, element.get()));
    }

    private static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t');
    }
}
