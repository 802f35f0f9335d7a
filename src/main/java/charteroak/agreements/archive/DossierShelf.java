package charteroak.agreements.archive;

import charteroak.agreements.act.SubjectId.AgreementId;
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
 * Keeps dossiers that were read before, so that a question about many agreements reads only those changed since. Every
 * write to an agreement sets a new stamp, so a kept dossier with the present stamp is complete; an agreement without a
 * stamp is always read.
 */
@Component
public class DossierShelf {

    /** The Cypher expression for the mark of the node {@code agreement}, which {@link #dossiers} takes. */
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

    /** The dossiers of agreements, in the order of the {@link #MARK}s just read of them, with at most one query. */
    public List<Dossier> dossiers(Collection<Row> marks) {
        Map<AgreementId, Dossier> found = new HashMap<>();
        List<Mark> missing = new ArrayList<>();
        for (Row row : marks) {
            Mark mark = row.as(Mark.class);
            Dossier dossier = mark.stamp() == null ? null : shelf.getIfPresent(mark);
            if (dossier == null) {
                missing.add(mark);
            } else {
                found.put(mark.id(), dossier);
            }
        }
        if (!missing.isEmpty()) {
            agreements
                    .dossiers(missing.stream().map(Mark::id).toList())
                    .forEach(dossier -> found.put(dossier.agreement().id(), dossier));
            missing.forEach(mark -> putAway(mark, Objects.requireNonNull(found.get(mark.id()))));
        }
        return marks.stream()
                .map(mark -> Objects.requireNonNull(found.get(mark.id("id", AgreementId::new))))
                .toList();
    }

    /** Keeps a dossier, unless a transaction that writes has read it, because that may be rolled back. */
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

    /** An agreement and the stamp of the last write to it. */
    private record Mark(AgreementId id, @Nullable String stamp) {}
}
