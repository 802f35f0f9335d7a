package charteroak.judgement.verdict;

import charteroak.judgement.ruling.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What would change if an event happened, for each project whose uses would lose or gain coverage. */
public record ImpactReport(LocalDate on, Instant knownAt, RuleSet ruleSet, List<ProjectImpact> projects) {

    public static ImpactReport of(Hypothesis event, Instant knownAt, List<ProjectImpact> impacts) {
        return new ImpactReport(
                event.on(),
                knownAt,
                RuleSet.CURRENT,
                impacts.stream().filter(impact -> !impact.isNone()).toList());
    }

    /** How many uses would lose coverage on some day. */
    public int usesLosing() {
        return projects.stream().mapToInt(project -> project.losing().size()).sum();
    }

    /** How many uses would gain coverage on some day. */
    public int usesGaining() {
        return projects.stream().mapToInt(project -> project.gaining().size()).sum();
    }
}
