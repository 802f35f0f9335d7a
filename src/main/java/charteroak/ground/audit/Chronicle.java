package charteroak.ground.audit;

import charteroak.ground.fingerprint.CanonicalJson;
import charteroak.ground.fingerprint.Sha256;
import charteroak.ground.store.WritesRefused;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records every write to the graph, within the transaction that makes it. Record last, because the chain's head stays
 * locked until that transaction ends. Costs one query, or two when someone else recorded meanwhile.
 */
@Component
public class Chronicle {

    private static final int LONGEST = 100_000;
    private static final String READING = "reading";

    private final Changes changes;
    private final ThingStates states;
    private final SeenHead seen;
    private final HeadsSentOff heads;
    private final Clock clock;
    private volatile ChainHead lastSeen = ChainHead.START;

    Chronicle(Changes changes, ThingStates states, SeenHead seen, HeadsSentOff heads, Clock clock) {
        this.changes = changes;
        this.states = states;
        this.seen = seen;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Records one change.
     *
     * @param action the kind of write, in capitals
     * @param subject the public id of the thing that was changed
     * @param before what there was before, as records, maps, lists and plain values; null when there was nothing
     * @param after what there is now; null when nothing is left
     */
    public void record(Actor actor, String action, String subject, @Nullable Object before, @Nullable Object after) {
        append(content(actor, action, subject, before, after));
    }

    /** Records one change, and the state in which it left an agreement, a project, a data element or a legal basis. */
    public void recordWithState(
            Actor actor, String action, String subject, @Nullable Object before, @Nullable Object after) {
        Map<String, Object> content = content(actor, action, subject, before, after);
        String salt = SealedChange.random();
        String state = states.of(List.of(subject), thing -> salt).get(subject);
        if (state != null) {
            content.put("state", state);
            content.put("stateSalt", salt);
        }
        append(content);
    }

    /**
     * Records bulk work as one change, with the number of items and the root of the Merkle tree over the items in their
     * order.
     */
    public void recordAll(Actor actor, String action, String subject, Collection<?> items) {
        byte[][] leaves = items.stream().map(CanonicalJson::bytes).toArray(byte[][]::new);
        record(actor, action, subject, null, Map.of("count", leaves.length, "merkleRoot", MerkleTree.root(leaves)));
    }

    /** Records the states of some things, as the trail finds them. */
    void recordStates(String action, String migration, List<String> things) {
        String salt = SealedChange.random();
        Map<String, Object> after = Map.of("migration", migration, "states", states.of(things, thing -> salt));
        Map<String, Object> content = content(Actor.SERVER, action, Baseline.SUBJECT, null, after);
        content.put("stateSalt", salt);
        append(content);
    }

    /** Records that someone was shown restricted things. */
    void recordReading(Actor reader, List<String> things) {
        changes.tellOf(append(content(reader, "READ", READING, null, Map.of("things", things))), things);
    }

    private static Map<String, Object> content(
            Actor actor, String action, String subject, @Nullable Object before, @Nullable Object after) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("actor", actor.name());
        content.put("action", action);
        content.put("subject", subject);
        putKept(content, "before", before);
        putKept(content, "after", after);
        return content;
    }

    private SealedChange append(Map<String, Object> content) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(content.get("action") + " would be recorded apart from what it records.");
        }
        ChainHead furthest = seen.furthest();
        ChainHead thought = lastSeen;
        SealedChange change = SealedChange.after(thought, clock.instant(), content);
        ChainHead found = changes.append(change, thought);
        ChainHead before = thought;
        if (!found.equals(change.head())) {
            before = found;
            change = SealedChange.after(found, clock.instant(), content);
            found = changes.append(change, found);
        }
        if (!found.equals(change.head())) {
            throw new IllegalStateException("The head of the audit trail is damaged; nothing can be written.");
        }
        if (!goesThrough(furthest, before)) {
            throw new WritesRefused(
                    WritesRefused.Reason.AUDIT_TRAIL_CUT_OFF,
                    "The audit trail does not have change %d as this server has seen it, so nothing is written to it; verify it."
                            .formatted(furthest.sequence()));
        }
        lastSeen = found;
        whenCommitted(found);
        return change;
    }

    private boolean goesThrough(ChainHead furthest, ChainHead before) {
        return furthest.equals(before)
                || furthest.sequence() == 0
                || furthest.sequence() < before.sequence() && changes.has(furthest);
    }

    private static void putKept(Map<String, Object> content, String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String json = CanonicalJson.of(value);
        content.put(
                name,
                json.length() <= LONGEST
                        ? json
                        : CanonicalJson.of(Map.of("characters", json.length(), "sha256", Sha256.hex(json))));
    }

    private void whenCommitted(ChainHead head) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen.saw(head);
                heads.reached(head);
            }
        });
    }
}
