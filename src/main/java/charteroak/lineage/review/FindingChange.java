package charteroak.lineage.review;

import charteroak.lineage.finding.Supersession.Reason;
import charteroak.lineage.review.RunReading.KeptFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a review adds to the findings of a run: new facts, findings that hold again, and findings that no longer hold.
 * Nothing is removed.
 */
record FindingChange(List<JudgedFact> found, List<KeptFinding> again, List<SetAside> setAside) {

    /** A fact, with the project, by key, and the day for which the run was judged. */
    record JudgedFact(Fact fact, Judged judged) {}

    /** A finding that no longer holds, and why. */
    record SetAside(KeptFinding finding, Reason reason) {}

    FindingChange {
        found = List.copyOf(found);
        again = List.copyOf(again);
        setAside = List.copyOf(setAside);
    }

    boolean isNone() {
        return found.isEmpty() && again.isEmpty() && setAside.isEmpty();
    }

    /**
     * Compares the present facts with earlier findings.
     *
     * @param why why a finding that is not among the facts no longer holds; empty where it stays as it is
     */
    static FindingChange between(
            List<JudgedFact> facts, List<KeptFinding> kept, Function<KeptFinding, List<Reason>> why) {
        Map<List<Object>, KeptFinding> before = new HashMap<>();
        kept.forEach(finding -> before.put(key(finding), finding));
        List<JudgedFact> found = new ArrayList<>();
        List<KeptFinding> again = new ArrayList<>();
        for (JudgedFact fact : facts) {
            KeptFinding known = before.remove(key(fact));
            if (known == null) {
                found.add(fact);
            } else if (!known.open()) {
                again.add(known);
            }
        }
        List<SetAside> setAside = new ArrayList<>();
        kept.stream()
                .filter(finding -> before.containsKey(key(finding)))
                .forEach(finding -> why.apply(finding).forEach(reason -> setAside.add(new SetAside(finding, reason))));
        return new FindingChange(found, again, setAside);
    }

    private static List<Object> key(KeptFinding finding) {
        return finding.kind().isAboutChange()
                ? List.of(finding.kind(), finding.subject())
                : List.of(finding.kind(), finding.subject(), finding.judgedFor(), finding.day());
    }

    private static List<Object> key(JudgedFact fact) {
        return fact.fact().kind().isAboutChange()
                ? List.of(fact.fact().kind(), fact.fact().key())
                : List.of(
                        fact.fact().kind(),
                        fact.fact().key(),
                        fact.judged().key(),
                        fact.judged().day());
    }
}
