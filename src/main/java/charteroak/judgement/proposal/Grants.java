package charteroak.judgement.proposal;

import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.trial.PlannedWorld;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The schedules that would grant what a request asks for. They say more than is needed, and the search then leaves out
 * the rest.
 */
record Grants(PlannedWorld start, Predicate<Use> hopeful) {

    private static final int MOST_BASES_OF_A_CLASS = 5;

    /** A schedule for what a provider shares; null when nothing of it can ever be lawful. */
    @Nullable
    ScheduleInput of(String provider, Set<String> without) {
        List<Use> uses = start.facts().uses().stream()
                .filter(hopeful)
                .filter(use -> use.provider().code().equals(provider))
                .toList();
        return uses.isEmpty() ? null : schedule(provider, uses, bases(uses, without));
    }

    /** A schedule for what the recipient uses; null when nothing of it can ever be lawful. */
    @Nullable
    ScheduleInput ofLicense() {
        List<Use> uses = start.facts().uses().stream()
                .filter(hopeful)
                .filter(use -> use.kind() != ElementUse.Kind.LINKAGE_KEY)
                .toList();
        return uses.isEmpty() ? null : schedule(null, uses, List.of());
    }

    private ScheduleInput schedule(@Nullable String provider, List<Use> uses, List<String> bases) {
        YearRange years = years(uses);
        return new ScheduleInput(
                provider,
                List.of(start.ask().project().purpose()),
                years == null ? null : years.from(),
                years == null ? null : years.to(),
                ElementList.LISTED,
                bases,
                null,
                uses.stream().map(use -> use.element().id()).distinct().toList());
    }

    /**
     * The years from the first to the last that the uses ask for; null, for all years, where some use asks for none or
     * its available years are not known.
     */
    private static @Nullable YearRange years(List<Use> uses) {
        if (uses.stream().anyMatch(use -> use.years() == null || use.element().years() == null)) {
            return null;
        }
        List<YearRange> asked =
                uses.stream().map(use -> Objects.requireNonNull(use.years())).toList();
        int from = asked.stream().mapToInt(YearRange::from).min().orElseThrow();
        boolean open = asked.stream().anyMatch(years -> years.to() == null);
        int to = open
                ? 0
                : asked.stream()
                        .mapToInt(years -> Objects.requireNonNull(years.to()))
                        .max()
                        .orElseThrow();
        return new YearRange(from, open ? null : to);
    }

    private List<String> bases(List<Use> uses, Set<String> without) {
        Set<String> classes = new LinkedHashSet<>();
        for (Use use : uses) {
            use.classes().stream().map(ProtectionClass::code).forEach(classes::add);
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String each : classes) {
            start
                    .library()
                    .serving(each, start.ask().project().purpose(), start.ask().wantedOn())
                    .stream()
                    .map(basis -> basis.law().code())
                    .filter(code -> !without.contains(code))
                    .limit(MOST_BASES_OF_A_CLASS)
                    .forEach(codes::add);
        }
        return List.copyOf(codes);
    }

    /** The clauses that bases and rules can ask of a sharing agreement. */
    Set<String> clauses(List<String> bases) {
        Set<String> clauses = new LinkedHashSet<>(
                List.of(Term.SUPPRESSION_RULE, Term.DESTRUCTION_DEADLINE, Term.AUTHORIZED_REPRESENTATIVE));
        for (String code : bases) {
            start.library()
                    .basis(code)
                    .ifPresent(basis -> clauses.addAll(start.library().codes(basis.law(), Evaluator.FIELD)));
        }
        return clauses;
    }
}
