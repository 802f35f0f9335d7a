package charteroak.judgement.conflict;

import charteroak.agreements.agreement.Moment;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds conflicts: one query for all documents, one for the law, and at most one more for each kind that looks at what schedules grant. */
@Service
record Conflicts(ConflictRecords records) {

    /** The conflicts of some kinds at a moment among what a viewer may see, by kind and id. */
    List<Conflict> of(Collection<Conflict.Kind> kinds, Moment moment, Viewer viewer) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<ContradictingDocument> papers = records.documents(moment.knownAt(), viewer);
        LawInForce law = new LawInForce(records.enacted(moment.knownAt()));
        ScheduleConflicts ofSchedules = new ScheduleConflicts(records, papers, law, moment, viewer);
        PartyConflicts ofParties = new PartyConflicts(papers, moment);
        return kinds.stream()
                .distinct()
                .flatMap(kind -> switch (kind) {
                    case OVERLAPPING_SCHEDULES -> ofSchedules.overlaps().stream();
                    case GRANT_WITHOUT_BASIS -> ofSchedules.withoutBasis().stream();
                    case GRANTED_ELEMENT_GONE -> ofSchedules.gone().stream();
                    case CLASS_WITHOUT_BASIS -> ofSchedules.unserved().stream();
                    case LICENSE_OUTLASTS_SHARING -> ofParties.outlasting().stream();
                    case PARTY_LEFT -> ofParties.departures().stream();
                })
                .sorted(Conflict.IN_ORDER)
                .toList();
    }
}
