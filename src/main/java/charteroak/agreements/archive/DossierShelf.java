package charteroak.agreements.archive;

import charteroak.agreements.agreement.Dossier;
import charteroak.ground.store.Row;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Dossiers as they were read before, so that a question about many agreements reads only those that something was done to since.
 * Whoever writes to an agreement sets a new stamp on it, so a dossier that was put away under the stamp an agreement still bears is
 * whole. One that bears no stamp is read each time.
 */
@Component
public class DossierShelf {

    /** Answers {@code mark}, which {@link #dossiers} takes, of the node {@code agreement}. */
    public static final String MARK = "agreement {.id, .stamp}";

    private static final int MOST_RECORDS = 100_000;

    private final Agreements agreements;
    private final Cache<Mark, Dossier> shelf = Caffeine.newBuilder()
            .maximumWeight(MOST_RECORDS)
            .<Mark, Dossier>weigher((mark, dossier) -> records(dossier))
            .build();

    DossierShelf(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The dossiers of agreements, given the {@link #MARK} of each as it was just read, in their order; at most one query. */
    public List<Dossier> dossiers(Collection<Row> marks) {
        Map<String, Dossier> found = new HashMap<>();
        List<Mark> missing = new ArrayList<>();
        for (Row row : marks) {
            Mark mark = Mark.of(row);
            Dossier dossier = mark.stamp() == null ? null : shelf.getIfPresent(mark);
            if (dossier == null) {
                missing.add(mark);
            } else {
                found.put(mark.agreement(), dossier);
            }
        }
        if (!missing.isEmpty()) {
            agreements
                    .dossiers(missing.stream().map(Mark::agreement).toList())
                    .forEach(dossier -> found.put(dossier.agreement().id(), dossier));
            missing.forEach(mark -> putAway(mark, Objects.requireNonNull(found.get(mark.agreement()))));
        }
        return marks.stream()
                .map(mark -> Objects.requireNonNull(found.get(mark.text("id"))))
                .toList();
    }

    /** What a transaction that writes has read may never come to be. */
    private void putAway(Mark mark, Dossier dossier) {
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (mark.stamp() != null && !writing) {
            shelf.put(mark, dossier);
        }
    }

    private static int records(Dossier dossier) {
        return 1
                + dossier.parties().size()
                + dossier.schedules().size()
                + dossier.acts().size()
                + dossier.users().size();
    }

    /** An agreement as the one who wrote to it last left it. */
    private record Mark(String agreement, @Nullable String stamp) {

        static Mark of(Row row) {
            return new Mark(row.text("id"), row.optionalText("stamp"));
        }
    }
}
