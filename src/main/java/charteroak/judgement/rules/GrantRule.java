package charteroak.judgement.rules;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.YearRange;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.AgreementRemedies;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R04: whether a schedule grants the element for the years asked. */
final class GrantRule {

    private final Known known;
    private final SharingRemedies remedies;

    GrantRule(Known known) {
        this.known = known;
        this.remedies = new SharingRemedies(known);
    }

    Ruling grant(Standing sharing, Schedule schedule, Use shape) {
        Years years = Years.of(shape, schedule.years());
        Days part = sharing.partOf(schedule.id());
        Days satisfied = years.outcome() == Outcome.SATISFIED ? part : Days.NONE;
        Days undecided = years.outcome() == Outcome.UNKNOWN ? part : Days.NONE;
        return Ruling.of(Rule.R04, satisfied, undecided, (use, on) -> granted(sharing, schedule, use, on))
                .namingElements();
    }

    Ruling noGrant(@Nullable Standing sharing) {
        return Ruling.never(Rule.R04, (use, on) -> notGranted(sharing, use, on)).namingElements();
    }

    private Because notGranted(@Nullable Standing sharing, Use use, LocalDate on) {
        String name = use.element().name();
        String number = sharing == null
                ? "a data sharing agreement"
                : sharing.agreement().number();
        String reason = sharing == null
                ? "No data sharing agreement of the project grants %s.".formatted(name)
                : "No schedule of %s grants %s or the whole of %s."
                        .formatted(number, name, use.element().dataset().title());
        return new Because(
                reason,
                sharing == null ? Proof.ofProject(known.project()) : List.of(Proof.of(sharing)),
                granting(sharing, use, on));
    }

    private Because granted(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        String number = sharing.agreement().number();
        String name = use.element().name();
        List<Evidence> evidence =
                List.of(Proof.of(schedule, sharing), new Evidence(use.element().id(), name));
        Optional<Obstacle> unsigned =
                Obstacle.toAmendment(sharing, act -> act.addsIds().contains(schedule.id()));
        if (!sharing.partOf(schedule.id()).contains(on) && unsigned.isPresent()) {
            return Proof.because(
                    unsigned.get(),
                    evidence,
                    AgreementRemedies.proposed(sharing, act -> act.addsIds().contains(schedule.id()), on)
                            .orElseGet(() -> granting(sharing, use, on)));
        }
        if (!sharing.partOf(schedule.id()).contains(on)) {
            return new Because(
                    "The schedule of %s that grants %s %s.".formatted(number, name, whenPart(sharing, schedule, on)),
                    evidence,
                    granting(sharing, use, on));
        }
        Years years = Years.of(use, schedule.years());
        return switch (years.outcome()) {
            case VIOLATED, NOT_APPLICABLE ->
                new Because(
                        years.reason(),
                        evidence,
                        Years.beyondWhatThereIs(use)
                                ? List.of(Years.asking(use))
                                : use.element().years() == null
                                        ? unknownYears(sharing, schedule, use, on)
                                        : granting(sharing, use, on));
            case UNKNOWN -> new Because(years.reason(), evidence, unknownYears(sharing, schedule, use, on));
            case SATISFIED -> {
                String granted = schedule.years() == null ? "all years" : "the years " + Years.text(schedule.years());
                yield Because.fine(
                        number + " grants " + name + " for " + granted + there(use, schedule) + ".", evidence);
            }
        };
    }

    /** The steps by which a schedule comes to grant an element for what is asked. */
    private List<Remedy> granting(@Nullable Standing sharing, Use use, LocalDate on) {
        String years = use.years() == null ? "" : " for the years " + Years.text(use.years());
        return remedies.granting(
                sharing,
                use.provider(),
                "that grants %s%s".formatted(use.element().name(), years),
                on);
    }

    /**
     * The steps where the dictionary does not state the years, which no act can mend: the request asks for all years,
     * and all are granted.
     */
    private List<Remedy> unknownYears(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        List<Remedy> steps = new ArrayList<>();
        if (use.years() != null) {
            steps.add(Years.asking(use));
        }
        if (schedule.years() != null) {
            steps.addAll(remedies.granting(
                    sharing,
                    use.provider(),
                    "that grants %s for all years".formatted(use.element().name()),
                    on));
        }
        return steps;
    }

    /** The years that are both granted and available, for a use that asks for none in particular. */
    private static String there(Use use, Schedule schedule) {
        YearRange there = Years.granted(use, schedule.years());
        return use.years() != null || schedule.years() == null || there == null || there.equals(schedule.years())
                ? ""
                : ", of which there are " + Years.text(there);
    }

    private static String whenPart(Standing sharing, Schedule schedule, LocalDate on) {
        Days.Span span = sharing.spanOf(schedule.id());
        if (span.until() != null && on.isAfter(span.until())) {
            return "ended on " + day(span.until());
        }
        return span.from() == null ? "is not known to be part of it" : "is part of it only from " + day(span.from());
    }
}
