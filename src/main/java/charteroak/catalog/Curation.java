package charteroak.catalog;

import charteroak.api.Outcome;
import charteroak.api.UserError.Code;
import charteroak.audit.Actor;
import charteroak.audit.Chronicle;
import charteroak.store.GraphVersion;
import charteroak.store.RetriedTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How stewards curate definitions: a text is proposed, and once published it is the definition. */
@Service
class Curation {

    private static final int LONGEST_DEFINITION = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private final Revisions revisions;
    private final GraphVersion graphVersion;
    private final RetriedTransaction transaction;
    private final Chronicle chronicle;
    private final Clock clock;

    Curation(
            Revisions revisions,
            GraphVersion graphVersion,
            RetriedTransaction transaction,
            Chronicle chronicle,
            Clock clock) {
        this.revisions = revisions;
        this.graphVersion = graphVersion;
        this.transaction = transaction;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** What a steward wants a definition to become. */
    record Proposal(
            String element, String definition, @Nullable String reason) {}

    /** A revision, and the element whose definition it is. */
    record Revised(Revision revision, String element) {}

    Outcome<Revised> propose(Proposal proposal, Actor actor) {
        String text = proposal.definition().strip();
        if (text.isEmpty() || text.length() > LONGEST_DEFINITION) {
            return Outcome.refused("A definition has 1 to 4,000 characters.", "definition", Code.INVALID);
        }
        if (hasControlCharacters(text)) {
            return Outcome.refused(
                    "A definition is plain text: remove the control characters.", "definition", Code.INVALID);
        }
        String reason = proposal.reason();
        if (reason != null && (reason.length() > LONGEST_REASON || hasControlCharacters(reason))) {
            return Outcome.refused("A reason is plain text of at most 1,000 characters.", "reason", Code.INVALID);
        }
        return transaction.runUnless(Outcome::isRefused, () -> proposeWithin(proposal, text, actor));
    }

    private Outcome<Revised> proposeWithin(Proposal proposal, String text, Actor actor) {
        Optional<Revision> proposed = revisions.propose(proposal.element(), text, proposal.reason(), clock.instant());
        if (proposed.isEmpty()) {
            return Outcome.refused("There is no data element with this id.", "element", Code.NOT_FOUND);
        }
        chronicle.record(actor, "REVISION_PROPOSED", proposal.element(), null, proposed.get());
        return new Outcome.Done<>(new Revised(proposed.get(), proposal.element()));
    }

    Outcome<Revised> publish(String id, Actor actor) {
        return transaction.runUnless(Outcome::isRefused, () -> publishWithin(id, actor));
    }

    private Outcome<Revised> publishWithin(String id, Actor actor) {
        Optional<String> element = revisions.lockElementOf(id);
        Optional<Revision> revision = revisions.byId(id);
        if (element.isEmpty() || revision.isEmpty()) {
            return Outcome.refused("There is no revision with this id.", "revision", Code.NOT_FOUND);
        }
        if (revision.get().state() == Revision.State.PUBLISHED) {
            return Outcome.refused(
                    "This revision is already published; propose a new one to change the definition.",
                    "revision",
                    Code.STATE);
        }
        Revision published = revisions.publish(id, clock.instant());
        graphVersion.changed(List.of(element.get()));
        chronicle.record(actor, "REVISION_PUBLISHED", element.get(), revision.get(), published);
        return new Outcome.Done<>(new Revised(published, element.get()));
    }

    private static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t');
    }
}
