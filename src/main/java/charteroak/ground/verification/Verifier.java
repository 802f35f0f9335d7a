package charteroak.ground.verification;

import charteroak.ground.audit.Baseline;
import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.Changes;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.audit.SeenHead;
import charteroak.ground.audit.ThingStates;
import charteroak.ground.store.RequestTime;
import charteroak.ground.verification.BrokenLink.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recomputes the chain a few changes at a time, so that its length does not matter to memory, and one piece a request,
 * so that it does not matter to the request's time. Writers are not blocked.
 */
@Service
record Verifier(Changes changes, KeptChanges kept, StateCheck states, ThingStates things, SeenHead seen) {

    /** How many changes one piece has at most. */
    static final int MOST = 50_000;

    private static final int BATCH = 1_000;

    /**
     * The piece of the chain to verify.
     *
     * @param exported a head that was kept elsewhere; null when there is none
     * @param from the end of an earlier piece
     * @param most how many changes to verify
     */
    record Piece(@Nullable ChainHead exported, ChainHead from, int most) {}

    /**
     * The result of following the chain.
     *
     * @param reached the end of this piece when there is more; null at the chain's end, and where the chain is broken
     * @param findings differences between the catalog and the chain
     */
    record Verification(
            long verified,
            ChainHead head,
            @Nullable ChainHead reached,
            Optional<BrokenLink> broken,
            List<TrailFinding> findings) {}

    /** Follows the chain as long as it is whole, and at its end compares the catalog with it. */
    Verification verify(Piece piece) {
        ChainCheck check = new ChainCheck(piece.exported(), piece.from());
        Progress progress = new Progress(check, piece);
        long counted = kept.count();
        ChainHead head = changes.head().orElse(ChainHead.START);
        Optional<BrokenLink> astray = astray(piece.from(), head);
        if (astray.isPresent()) {
            return new Verification(0, head, null, astray, List.of());
        }
        long strays = counted - head.sequence();
        progress.follow();
        while (check.broken().isEmpty() && !progress.isOver() && check.taken() > head.sequence()) {
            ChainHead before = head;
            head = changes.head().orElse(ChainHead.START);
            if (head.equals(before)) {
                break;
            }
            progress.follow();
        }
        if (check.broken().isEmpty() && progress.isOver()) {
            return new Verification(check.verified(), head, check.reached(), Optional.empty(), progress.findings);
        }
        check.end(head);
        Optional<BrokenLink> broken =
                check.broken().or(this::cutOff).or(this::unfounded).or(() -> stray(strays, check.verified()));
        if (broken.isEmpty()) {
            progress.findings.addAll(states.findings());
        }
        return new Verification(check.verified(), head, null, broken, progress.findings);
    }

    /** Why the given end of an earlier piece is not part of the chain; empty when it is. */
    private Optional<BrokenLink> astray(ChainHead from, ChainHead head) {
        if (from.equals(ChainHead.START)) {
            return Optional.empty();
        }
        boolean there = from.sequence() > 0
                && from.sequence() <= head.sequence()
                && kept.changes(from.sequence() - 1, 1).stream()
                        .anyMatch(change -> change.head().equals(from)
                                && change.computedHash().equals(from.hash()));
        return there
                ? Optional.empty()
                : Optional.of(new BrokenLink(
                        from.sequence(),
                        Fault.REWRITTEN,
                        "The trail does not have change %d as it was when an earlier piece was verified."
                                .formatted(from.sequence())));
    }

    private Optional<BrokenLink> cutOff() {
        ChainHead furthest = seen.furthest();
        return furthest.sequence() == 0 || changes.has(furthest)
                ? Optional.empty()
                : Optional.of(new BrokenLink(
                        furthest.sequence(),
                        Fault.CUT_OFF,
                        "This server has seen change %d, which the trail does not have any more as it was: the trail was cut off or written anew."
                                .formatted(furthest.sequence())));
    }

    /**
     * Why the chain's beginning is not valid. A trail begins with a seed or the first start of an empty catalog; one of
     * the first form may begin with anything.
     */
    private Optional<BrokenLink> unfounded() {
        List<SealedChange> first = kept.changes(0, 1);
        boolean founded = first.isEmpty()
                ? things.isEmpty()
                : first.getFirst().isOfFirstForm()
                        || List.of("SEED_LOADED", Baseline.STARTED)
                                .contains(first.getFirst().text("action"));
        return founded
                ? Optional.empty()
                : Optional.of(
                        new BrokenLink(
                                1,
                                Fault.UNFOUNDED,
                                "The trail does not begin with the loading of a seed or the first start, though the catalog has things in it."));
    }

    private static Optional<BrokenLink> stray(long strays, long last) {
        return strays <= 0
                ? Optional.empty()
                : Optional.of(new BrokenLink(
                        last,
                        Fault.STRAY,
                        "The trail is whole up to change %d, but %d more stand beside it.".formatted(last, strays)));
    }

    /** How far one verification has come. */
    private final class Progress {

        private final ChainCheck check;
        private final long lastWanted;
        private final long ends = System.nanoTime()
                + RequestTime.current()
                                .map(RequestTime::allowed)
                                .orElse(Duration.ofDays(1))
                                .toNanos()
                        / 2;
        private final List<TrailFinding> findings = new ArrayList<>();

        Progress(ChainCheck check, Piece piece) {
            this.check = check;
            this.lastWanted = piece.from().sequence() + piece.most();
        }

        boolean isOver() {
            return check.taken() >= lastWanted || System.nanoTime() - ends > 0;
        }

        void follow() {
            List<SealedChange> batch = next();
            while (!batch.isEmpty() && check.broken().isEmpty()) {
                batch.forEach(check::next);
                findings.addAll(states.readings(batch));
                batch = next();
            }
        }

        private List<SealedChange> next() {
            return isOver()
                    ? List.of()
                    : kept.changes(check.taken(), (int) Math.min(BATCH, lastWanted - check.taken()));
        }
    }
}
