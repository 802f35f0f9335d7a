package charteroak.coverage;

import static charteroak.agreement.Wording.day;

import charteroak.agreement.Agreement.Kind;
import charteroak.agreement.Days;
import charteroak.agreement.Obstacle;
import charteroak.agreement.Party.Role;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.catalog.DataElement.IdentifierClass;
import charteroak.coverage.Facts.Use;
import charteroak.coverage.RuleResult.Evidence;
import charteroak.coverage.RuleResult.Outcome;
import charteroak.coverage.Ruling.Because;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R08: whether a data use license lets the recipient use the element. A linkage key goes to the Hub only and needs none. */
final class LicenseRule {

    private static final Set<Role> USERS = Set.of(Role.LICENSEE, Role.RECIPIENT);

    private final Known known;

    LicenseRule(Known known) {
        this.known = known;
    }

    /** Judged beside one sharing agreement, which the license must not outlast as both are written on the day. */
    Ruling license(Project project, Use use, @Nullable Standing sharing) {
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return Ruling.notApplicable(
                    Rule.R08,
                    "A linkage key goes to the Hub only and never to the recipient, so no data use license is needed.");
        }
        Days satisfied = Days.NONE;
        Days undecided = Days.NONE;
        for (Way way : ways(use)) {
            Days held = days(way, project, sharing);
            if (way.years().outcome() == Outcome.SATISFIED) {
                satisfied = satisfied.or(held);
            }
            if (way.years().outcome() == Outcome.UNKNOWN) {
                undecided = undecided.or(held);
            }
        }
        return Ruling.of(Rule.R08, satisfied, undecided, on -> because(project, use, sharing, on));
    }

    private Days days(Way way, Project project, @Nullable Standing sharing) {
        Standing license = way.license();
        String with = sharing == null ? "" : sharing.agreement().id();
        Days bound = known.once(
                List.of(Rule.R08, license.agreement().id(), with),
                () -> license.bindsAs(project.recipient().id(), USERS)
                        .and(sharing == null ? Days.ALL : notOutlasting(license, sharing)));
        return bound.and(license.partOf(way.schedule().id()));
    }

    private static Days notOutlasting(Standing license, Standing sharing) {
        List<LocalDate> turns = new ArrayList<>();
        license.acts().forEach(act -> turns.add(act.effectiveOn()));
        sharing.acts().forEach(act -> turns.add(act.effectiveOn()));
        return Days.where(turns, on -> endsInTime(license.lastDay(on), sharing.lastDay(on)));
    }

    private static boolean endsInTime(@Nullable LocalDate license, @Nullable LocalDate sharing) {
        return sharing == null || (license != null && !license.isAfter(sharing));
    }

    private List<Way> ways(Use use) {
        List<Way> ways = new ArrayList<>();
        for (Standing license : known.all(Kind.DUL)) {
            for (Schedule schedule : license.dossier().schedules()) {
                boolean own = schedule.provider() == null
                        || schedule.provider().id().equals(use.provider().id());
                if (own && use.grantingScheduleIds().contains(schedule.id())) {
                    ways.add(new Way(license, schedule, Years.asked(use.years(), use.element(), schedule.years())));
                }
            }
        }
        return ways;
    }

    private Because because(Project project, Use use, @Nullable Standing sharing, LocalDate on) {
        List<Standing> licenses = known.all(Kind.DUL);
        String recipient = project.recipient().name();
        if (licenses.isEmpty()) {
            return new Because(
                    "No data use license was made for project %s.".formatted(project.number()),
                    List.of(new Evidence(project.id(), project.number())),
                    "%s and the Hub sign a data use license for project %s.".formatted(recipient, project.number()));
        }
        Optional<Way> best = ways(use).stream().max(Comparator.comparing(way -> rank(way, project, sharing, on)));
        if (best.isEmpty()) {
            Standing license = licenses.getFirst();
            return new Because(
                    "%s does not list %s."
                            .formatted(
                                    license.agreement().number(), use.element().name()),
                    List.of(Known.evidence(license)),
                    "The parties amend %s to list %s."
                            .formatted(
                                    license.agreement().number(), use.element().name()));
        }
        return because(best.get(), project, use, sharing, on);
    }

    private Because because(Way way, Project project, Use use, @Nullable Standing sharing, LocalDate on) {
        Standing license = way.license();
        String number = license.agreement().number();
        List<Evidence> evidence = List.of(Known.evidence(license));
        if (!license.hasParty(project.recipient().id(), USERS)) {
            return new Because(
                    "%s does not license %s."
                            .formatted(number, project.recipient().name()),
                    evidence,
                    "The parties amend %s to license %s."
                            .formatted(number, project.recipient().code()));
        }
        Optional<Obstacle> obstacle = Obstacle.toBinding(license, project.recipient(), on);
        if (obstacle.isPresent()) {
            return new Because(obstacle.get().reason(), evidence, obstacle.get().remedy());
        }
        if (!license.partOf(way.schedule().id()).contains(on)) {
            return new Because(
                    "On %s the schedule of %s that lists %s is not part of it."
                            .formatted(day(on), number, use.element().name()),
                    evidence,
                    "The parties amend %s to list %s."
                            .formatted(number, use.element().name()));
        }
        LocalDate last = license.lastDay(on);
        if (sharing != null && !endsInTime(last, sharing.lastDay(on))) {
            return outlasts(license, sharing, on);
        }
        if (way.years().outcome() != Outcome.SATISFIED) {
            return new Because(
                    way.years().reason(),
                    evidence,
                    "The parties amend the years of %s, or a steward states the years of the element."
                            .formatted(number));
        }
        String until = last == null ? "" : " until " + day(last);
        String identifier = use.element().identifierClass() == IdentifierClass.DIRECT_IDENTIFIER
                ? " It identifies a person: rule R14, which is not in this rule set, keeps identifiers out of what the recipient gets."
                : "";
        return Because.fine(
                "%s licenses %s to use %s%s.%s"
                        .formatted(
                                number,
                                project.recipient().name(),
                                use.element().name(),
                                until,
                                identifier),
                evidence);
    }

    private static Because outlasts(Standing license, Standing sharing, LocalDate on) {
        LocalDate end = license.lastDay(on);
        LocalDate most = sharing.lastDay(on);
        return new Because(
                "%s runs %s, longer than %s, which ends on %s."
                        .formatted(
                                license.agreement().number(),
                                end == null ? "without a last day" : "to " + day(end),
                                sharing.agreement().number(),
                                most == null ? "no day" : day(most)),
                List.of(Known.evidence(license), Known.evidence(sharing)),
                "The parties amend %s to end with %s, or extend the latter."
                        .formatted(
                                license.agreement().number(),
                                sharing.agreement().number()));
    }

    private int rank(Way way, Project project, @Nullable Standing sharing, LocalDate on) {
        boolean held = days(way, project, sharing).contains(on);
        return switch (way.years().outcome()) {
            case SATISFIED -> held ? 3 : 1;
            case UNKNOWN -> held ? 2 : 0;
            case VIOLATED, NOT_APPLICABLE -> 0;
        };
    }

    /** A schedule of a license that lists the element. */
    private record Way(Standing license, Schedule schedule, Years years) {}
}
