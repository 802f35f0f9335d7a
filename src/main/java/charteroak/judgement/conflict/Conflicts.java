package charteroak.judgement.conflict;

import charteroak.agreements.agreement.Moment;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds conflicts: one query for all documents, one for the law, and at most one more for each kind that looks at what schedules grant. */
@Service
record Conflicts(ConflictRecords records) {

    /** The conflicts of some kinds at a moment among what a viewer may see, by kind and id. */
    List<Conflict> of(Collection<Conflict.Kind> kinds, Moment moment, Viewer viewer) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<ContradictingDocument> papers = records.documents(viewer).stream()
                .flatMap(paper -> paper.knownAt(moment.knownAt()).stream())
                .toList();
        LawInForce law = new LawInForce(records.enacted(), moment.knownAt());
        ScheduleConflicts ofSchedules = new ScheduleConflicts(records, papers, law, moment, viewer);
        PartyConflicts ofParties = new PartyConflicts(papers, moment);
        return kinds.stream()
                .distinct()
                .flatMap(kind -> Stream.concat(ofSchedules.of(kind).stream(), ofParties.of(kind).stream()))
                .sorted(Conflict.IN_ORDER)
                .toList();
    }
}
