package charteroak.ground.verification;

import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.verification.BrokenLink.Fault;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a chain from its first change, one change at a time, and finds the first broken link. Pure: the caller passes
 * the changes in the order of their sequences.
 */
final class ChainCheck {

    private final @Nullable ChainHead exported;
    private ChainHead last;
    private long taken;
    private @Nullable SealedChange unlikeItsHash;
    private @Nullable BrokenLink broken;

    /** A check of a chain that must still contain an exported head; null when none was exported. */
    ChainCheck(@Nullable ChainHead exported) {
        this(exported, ChainHead.START);
    }

    /** A check of what follows a change up to which the chain was found to be whole. */
    ChainCheck(@Nullable ChainHead exported, ChainHead from) {
        this.exported = exported;
        this.last = from;
        this.taken = from.sequence();
    }

    /** The last change up to which the chain was found to be whole. */
    ChainHead reached() {
        return last;
    }

    /** How many changes were found to be as they were written. */
    long verified() {
        return last.sequence();
    }

    /** The sequence of the last change that was checked. */
    long taken() {
        return taken;
    }

    Optional<BrokenLink> broken() {
        return Optional.ofNullable(broken);
    }

    /** Checks the change that comes next. */
    void next(SealedChange change) {
        if (broken == null && unlikeItsHash != null) {
            broken = contentOrHash(
                    unlikeItsHash, String.valueOf(change.properties().get("previousHash")));
        }
        if (broken == null) {
            broken = fault(change);
        }
        if (broken == null) {
            taken = change.sequence();
        }
        if (broken == null && unlikeItsHash == null) {
            last = change.head();
        }
    }

    /** Checks the head, once all changes up to it were checked. */
    void end(ChainHead head) {
        if (broken == null && unlikeItsHash != null) {
            broken = contentOrHash(unlikeItsHash, head.hash());
        }
        if (broken == null) {
            broken = fault(head);
        }
    }

    private @Nullable BrokenLink fault(SealedChange change) {
        long expected = last.sequence() + 1;
        if (change.properties().get("sequence") instanceof Long sequence && sequence > expected) {
            return new BrokenLink(expected, Fault.MISSING, "Change %d is missing.".formatted(expected));
        }
        String malformed = malformed(change, expected);
        if (malformed != null) {
            return new BrokenLink(expected, Fault.CONTENT, malformed);
        }
        boolean follows = last.hash().equals(change.properties().get("previousHash"));
        if (!change.computedHash().equals(change.head().hash())) {
            return follows ? suspect(change) : displaced(change, expected);
        }
        if (!follows) {
            return new BrokenLink(
                    expected,
                    Fault.PREVIOUS_HASH,
                    "Change %d does not follow on change %d: one of them was rewritten together with its hash."
                            .formatted(expected, last.sequence()));
        }
        return exported != null
                        && exported.sequence() == expected
                        && !exported.hash().equals(change.head().hash())
                ? rewritten(exported)
                : null;
    }

    /**
     * What is wrong with a change. The next change, which repeats its hash, shows whether its content or its hash was
     * altered.
     */
    private @Nullable BrokenLink suspect(SealedChange change) {
        unlikeItsHash = change;
        return null;
    }

    private static BrokenLink contentOrHash(SealedChange change, String repeated) {
        long sequence = change.sequence();
        return change.computedHash().equals(repeated)
                ? new BrokenLink(sequence, Fault.HASH, "The hash of change %d was altered.".formatted(sequence))
                : new BrokenLink(
                        sequence,
                        Fault.CONTENT,
                        "Change %d is not what was written: its content does not come to its hash."
                                .formatted(sequence));
    }

    private BrokenLink displaced(SealedChange change, long sequence) {
        return change.computedHashAfter(last.hash()).equals(change.head().hash())
                ? new BrokenLink(
                        sequence,
                        Fault.PREVIOUS_HASH,
                        "The hash that change %d has of the one before it was altered.".formatted(sequence))
                : new BrokenLink(
                        sequence,
                        Fault.MOVED,
                        "What stands at %d was not written there: it does not follow on change %d and does not come to its hash."
                                .formatted(sequence, last.sequence()));
    }

    /**
     * Why a change is malformed, having something no change has or lacking something each has, in a sentence; null when
     * it is well formed.
     */
    static @Nullable String malformed(SealedChange change, long sequence) {
        Set<String> unknown = new HashSet<>(change.properties().keySet());
        if (!change.isOfKnownForm()) {
            return "Change %d is of a form that no change has.".formatted(sequence);
        }
        change.sealed().forEach(unknown::remove);
        SealedChange.UNSEALED.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            return "Change %d has something that no change has: '%s'."
                    .formatted(sequence, unknown.iterator().next());
        }
        for (String name : change.sealed()) {
            Object value = change.properties().get(name);
            if (value == null ? !SealedChange.MAY_BE_ABSENT.contains(name) : !isSuited(name, value)) {
                return "'%s' of change %d is missing, or not of the sort it must be.".formatted(name, sequence);
            }
        }
        return null;
    }

    private static boolean isSuited(String name, Object value) {
        return name.equals("sequence") ? value instanceof Long : value instanceof String;
    }

    private @Nullable BrokenLink fault(ChainHead head) {
        if (head.sequence() > last.sequence()) {
            return new BrokenLink(
                    last.sequence() + 1,
                    Fault.TRUNCATED,
                    "The trail ends at change %d, but it had %d.".formatted(last.sequence(), head.sequence()));
        }
        if (!head.equals(last)) {
            return new BrokenLink(
                    last.sequence(),
                    Fault.HEAD,
                    "The head is not that of change %d, the last of the trail: it was altered."
                            .formatted(last.sequence()));
        }
        return exported != null && exported.sequence() > last.sequence() ? rewritten(exported) : null;
    }

    private static BrokenLink rewritten(ChainHead exported) {
        return new BrokenLink(
                exported.sequence(),
                Fault.REWRITTEN,
                "The trail does not have change %d as it was when that head was exported: it was rewritten since."
                        .formatted(exported.sequence()));
    }
}
