package charteroak.judgement.conflict;

import charteroak.agreements.agreement.Days;
import charteroak.catalogue.law.LegalBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells on which days each legal basis is law, as known at an instant.
 *
 * @param bases the recorded legal bases, by id
 */
record LawInForce(Map<String, ConflictRecords.Enacted> bases) {

    /** The ids of the bases that are law on a day. */
    List<String> on(LocalDate day) {
        return bases.values().stream()
                .map(ConflictRecords.Enacted::basis)
                .filter(basis -> basis.standsOn(day))
                .map(LegalBasis::id)
                .sorted()
                .toList();
    }

    /** The days on which at least one of some bases is law. */
    Days any(Collection<String> basisIds) {
        return validity(basisIds, any -> true);
    }

    /** The days on which at least one of some bases is law and satisfies a class. */
    Days any(Collection<String> basisIds, String classId) {
        return validity(basisIds, enacted -> enacted.classIds().contains(classId));
    }

    private Days validity(Collection<String> basisIds, Predicate<ConflictRecords.Enacted> wanted) {
        return basisIds.stream()
                .flatMap(id -> Stream.ofNullable(bases.get(id)))
                .filter(wanted)
                .map(enacted -> Days.between(
                        enacted.basis().validFrom(), enacted.basis().validTo()))
                .reduce(Days.NONE, Days::or);
    }

    Set<String> all() {
        return bases.keySet();
    }
}
