package charteroak.judgement.verdict;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.request.ElementUse;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.api.PagedList;
import charteroak.judgement.ruling.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would change if an event happened, for each project whose uses would lose or gain coverage. */
public record ImpactReport(LocalDate on, Instant knownAt, RuleSet ruleSet, List<ProjectImpact> projects) {

    public static ImpactReport of(ImpactScenario scenario, Instant knownAt, List<Impact> impacts) {
        return new ImpactReport(
                scenario.on(),
                knownAt,
                RuleSet.CURRENT,
                impacts.stream()
                        .filter(impact -> !impact.isNone())
                        .map(ProjectImpact::of)
                        .toList());
    }

    /** How many uses would lose coverage on some day. */
    public int usesLosing() {
        return projects.stream().mapToInt(project -> project.losing().size()).sum();
    }

    /** How many uses would gain coverage on some day. */
    public int usesGaining() {
        return projects.stream().mapToInt(project -> project.gaining().size()).sum();
    }

    /** What would change for one project. */
    public record ProjectImpact(
            Project project, List<UseChange> losing, List<UseChange> gaining, List<DestructionDuty> destruction) {

        private static ProjectImpact of(Impact impact) {
            return new ProjectImpact(
                    impact.project(),
                    impact.losing().stream().map(UseChange::of).toList(),
                    impact.gaining().stream().map(UseChange::of).toList(),
                    impact.destruction().stream()
                            .map(duty -> new DestructionDuty(
                                    duty.license(), impact.project().recipient(), duty.due()))
                            .toList());
        }

        /** Answers are gathered in batches, and their projects distinguish them. */
        @Override
        public int hashCode() {
            return project.hashCode();
        }
    }

    /** The first run of days on which one use would change; a null bound is open. */
    public record UseChange(
            DataElement element,
            ElementUse.Kind use,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** The key that sorts uses in the order in which they are judged. */
        public String key() {
            return PagedList.key(element.id(), use);
        }

        private static UseChange of(Impact.Change change) {
            Days days = change.days();
            LocalDate first = days.fromTheBeginning() ? null : days.turns().getFirst();
            return new UseChange(
                    change.element(),
                    change.use(),
                    first,
                    days.around(first == null ? LocalDate.MIN : first).until());
        }
    }

    /** A recipient's duty to destroy data, and its last day; null when no document states one. */
    public record DestructionDuty(
            Agreement license, Agency recipient, @Nullable LocalDate due) {}
}
