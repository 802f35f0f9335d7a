package charteroak.coverage;

import charteroak.agreement.Agreement;
import charteroak.agreement.Days;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.coverage.Facts.Citation;
import charteroak.coverage.RuleResult.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The facts as known at an instant, with what several uses share worked out once. One evaluation, one thread. */
final class Known {

    private final Facts facts;
    private final Map<Agreement.Kind, List<Standing>> standings = new HashMap<>();
    private final Map<String, List<Citation>> citations = new HashMap<>();
    private final Map<List<Object>, Object> workedOut = new HashMap<>();

    Known(Facts facts, Instant knownAt) {
        this.facts = facts;
        facts.dossiers()
                .forEach(dossier -> standings
                        .computeIfAbsent(dossier.agreement().kind(), kind -> new ArrayList<>())
                        .add(dossier.knownAt(knownAt)));
        facts.citations()
                .forEach(citation -> citations
                        .computeIfAbsent(citation.scheduleId(), id -> new ArrayList<>())
                        .add(citation));
    }

    Facts facts() {
        return facts;
    }

    List<Standing> all(Agreement.Kind kind) {
        return standings.getOrDefault(kind, List.of());
    }

    List<Citation> citedBy(Schedule schedule) {
        return citations.getOrDefault(schedule.id(), List.of());
    }

    /** The days on which an enterprise memorandum binds an agency. */
    Days boundByMemorandum(String agencyId) {
        return once(List.of("memorandum", agencyId), () -> {
            Days bound = Days.NONE;
            for (Standing memorandum : all(Agreement.Kind.EMOU)) {
                bound = bound.or(memorandum.binds(agencyId));
            }
            return bound;
        });
    }

    /** Works a thing out the first time it is asked for. */
    @SuppressWarnings("unchecked")
    <T> T once(List<Object> key, Supplier<T> work) {
        Object known = workedOut.get(key);
        if (known == null) {
            known = work.get();
            workedOut.put(key, known);
        }
        return (T) known;
    }

    static Evidence evidence(Standing standing) {
        return new Evidence(standing.agreement().id(), standing.agreement().number());
    }
}
