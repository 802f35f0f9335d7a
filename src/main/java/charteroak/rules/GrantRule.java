package charteroak.rules;

import static charteroak.agreement.Wording.day;

import charteroak.agreement.Days;
import charteroak.agreement.Obstacle;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.catalog.YearRange;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Evidence;
import charteroak.rules.RuleResult.Outcome;
import charteroak.rules.Ruling.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R04: whether a schedule grants the element for the years asked. */
final class GrantRule {

    private final Known known;

    GrantRule(Known known) {
        this.known = known;
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
        return Ruling.never(Rule.R04, (use, on) -> notGranted(sharing, use)).namingElements();
    }

    private Because notGranted(@Nullable Standing sharing, Use use) {
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
                "%s adds %s to a schedule of %s, by amendment."
                        .formatted(use.provider().code(), name, number));
    }

    private static Because granted(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        String number = sharing.agreement().number();
        String name = use.element().name();
        String provider = use.provider().code();
        List<Evidence> evidence =
                List.of(Proof.of(schedule, sharing), new Evidence(use.element().id(), name));
        Optional<Obstacle> unsigned =
                Obstacle.toAmendment(sharing, act -> act.addsIds().contains(schedule.id()));
        if (!sharing.partOf(schedule.id()).contains(on) && unsigned.isPresent()) {
            return Proof.because(unsigned.get(), evidence);
        }
        if (!sharing.partOf(schedule.id()).contains(on)) {
            return new Because(
                    "The schedule of %s that grants %s %s.".formatted(number, name, whenPart(sharing, schedule, on)),
                    evidence,
                    "%s grants %s by an amendment of %s.".formatted(provider, name, number));
        }
        Years years = Years.of(use, schedule.years());
        return switch (years.outcome()) {
            case VIOLATED, NOT_APPLICABLE ->
                new Because(
                        years.reason(),
                        evidence,
                        "%s extends the years of the schedule by an amendment of %s, or the request asks for fewer."
                                .formatted(provider, number));
            case UNKNOWN ->
                new Because(
                        years.reason(),
                        evidence,
                        "A steward of %s states the years for which %s is available.".formatted(provider, name));
            case SATISFIED -> {
                String granted = schedule.years() == null ? "all years" : "the years " + Years.text(schedule.years());
                yield Because.fine(
                        number + " grants " + name + " for " + granted + there(use, schedule) + ".", evidence);
            }
        };
    }

    /** Asked without years, which of those granted there are. */
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
