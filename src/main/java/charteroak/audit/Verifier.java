package charteroak.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Recomputes the whole chain, some changes at a time, so that its length does not matter to memory. It holds no writer up. */
@Service
class Verifier {

    private static final int BATCH = 1_000;

    private final Changes changes;

    Verifier(Changes changes) {
        this.changes = changes;
    }

    /** What came of following the chain. */
    record Verification(long verified, ChainHead head, Optional<BrokenLink> broken) {}

    /** Follows the chain as long as it is whole; {@code exported} is a head that was kept elsewhere. */
    Verification verify(@Nullable ChainHead exported) {
        ChainCheck check = new ChainCheck(exported);
        long counted = changes.count();
        ChainHead head = changes.head().orElse(ChainHead.START);
        long strays = counted - head.sequence();
        follow(check);
        while (check.broken().isEmpty() && check.taken() > head.sequence()) {
            ChainHead before = head;
            head = changes.head().orElse(ChainHead.START);
            if (head.equals(before)) {
                break;
            }
            follow(check);
        }
        check.end(head);
        return new Verification(check.verified(), head, check.broken().or(() -> stray(strays, check.verified())));
    }

    private void follow(ChainCheck check) {
        List<SealedChange> batch = changes.kept(check.taken(), BATCH);
        while (!batch.isEmpty() && check.broken().isEmpty()) {
            batch.forEach(check::next);
            batch = changes.kept(check.taken(), BATCH);
        }
    }

    private static Optional<BrokenLink> stray(long strays, long last) {
        return strays <= 0
                ? Optional.empty()
                : Optional.of(new BrokenLink(
                        last,
                        BrokenLink.Fault.STRAY,
                        "The trail is whole up to change %d, but %d more stand beside it.".formatted(last, strays)));
    }
}
