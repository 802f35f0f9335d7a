package charteroak.judgement.rules;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
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
record GrantRule(Known known) {

    Ruling grant(@Nullable Standing sharing, @Nullable Schedule schedule, Use shape) {
        if (sharing == null || schedule == null) {
            return Ruling.never(Rule.R04, (use, on) -> notGranted(sharing, use, on))
                    .namingElements();
        }
        Years years = Years.of(shape, schedule.years());
        Days part = sharing.partOf(schedule.id());
        Days satisfied = years.outcome() == Outcome.SATISFIED ? part : Days.NONE;
        Days undecided = years.outcome() == Outcome.UNKNOWN ? part : Days.NONE;
        return Ruling.of(Rule.R04, satisfied, undecided, (use, on) -> granted(sharing, schedule, use, on))
                .namingElements();
    }

    private Because notGranted(@Nullable Standing sharing, Use use, LocalDate on) {
        Reference element = use.element().named();
        return new Because(
                sharing == null
                        ? Sentence.of("grant.noAgreement", element)
                        : Sentence.of(
                                "grant.noSchedule",
                                sharing.agreement().named(),
                                element,
                                use.element().dataset().named()),
                sharing == null ? Proof.ofProject(known.project()) : List.of(Proof.of(sharing)),
                granting(sharing, use, on));
    }

    private Because granted(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        List<Evidence> evidence = List.of(Proof.of(schedule, sharing), Proof.of(use.element()));
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
            return new Because(notPart(sharing, schedule, use, on), evidence, granting(sharing, use, on));
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
            case SATISFIED -> Because.fine(grants(sharing, schedule, use), evidence);
        };
    }

    /** The steps by which a schedule comes to grant an element for what is asked. */
    private List<Remedy> granting(@Nullable Standing sharing, Use use, LocalDate on) {
        return new SharingRemedies(known)
                .granting(
                        sharing,
                        use.provider(),
                        use.years() == null
                                ? thatGrants(use)
                                : Sentence.of(
                                        "schedule.grantsYears", use.element().named(), Years.text(use.years())),
                        on);
    }

    /** What a schedule grants, in words that follow it. */
    static Sentence thatGrants(Use use) {
        return Sentence.of("schedule.grants", use.element().named());
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
            steps.addAll(new SharingRemedies(known)
                    .granting(
                            sharing,
                            use.provider(),
                            Sentence.of("schedule.grantsAllYears", use.element().named()),
                            on));
        }
        return steps;
    }

    /**
     * That a schedule grants an element for its years; for a use that asks for none in particular also for which of
     * them there is data.
     */
    private static Sentence grants(Standing sharing, Schedule schedule, Use use) {
        Reference agreement = sharing.agreement().named();
        Reference element = use.element().named();
        YearRange granted = schedule.years();
        if (granted == null) {
            return Sentence.of("grant.allYears", agreement, element);
        }
        YearRange there = Years.granted(use, granted);
        return use.years() != null || there == null || there.equals(granted)
                ? Sentence.of("grant.years", agreement, element, Years.text(granted))
                : Sentence.of("grant.yearsInPart", agreement, element, Years.text(granted), Years.text(there));
    }

    private static Sentence notPart(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        Reference element = use.element().named();
        Days.Span span = sharing.spanOf(schedule.id());
        if (span.until() != null && on.isAfter(span.until())) {
            return Sentence.of("grant.ended", agreement, element, Part.day(span.until()));
        }
        return span.from() == null
                ? Sentence.of("grant.notKnown", agreement, element)
                : Sentence.of("grant.notYet", agreement, element, Part.day(span.from()));
    }
}
