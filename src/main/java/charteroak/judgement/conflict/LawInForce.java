package charteroak.judgement.conflict;

import charteroak.agreements.agreement.Days;
import charteroak.catalogue.law.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells on which days each legal basis is law, as known at an instant. */
final class LawInForce {

    private final Map<String, Days> days = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    LawInForce(List<ConflictRecords.Enacted> enacted, Instant knownAt) {
        for (ConflictRecords.Enacted one : enacted) {
            LegalBasis basis = one.basis().knownAt(knownAt);
            days.put(basis.id(), Days.between(basis.validFrom(), basis.validTo()));
            classes.put(basis.id(), one.classIds());
        }
    }

    /** The ids of the bases that are law on a day. */
    List<String> on(LocalDate day) {
        return days.keySet().stream()
                .filter(id -> days.getOrDefault(id, Days.NONE).contains(day))
                .sorted()
                .toList();
    }

    /** The days on which at least one of some bases is law. */
    Days any(Collection<String> basisIds) {
        return basisIds.stream().map(id -> days.getOrDefault(id, Days.NONE)).reduce(Days.NONE, Days::or);
    }

    /** The days on which at least one of some bases is law and satisfies a class. */
    Days any(Collection<String> basisIds, String classId) {
        Predicate<String> satisfies = id -> classes.getOrDefault(id, Set.of()).contains(classId);
        return any(basisIds.stream().filter(satisfies).toList());
    }

    Set<String> all() {
        return Set.copyOf(days.keySet());
    }
}
