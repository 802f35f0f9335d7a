package charteroak.rules;

import static charteroak.agreement.Wording.day;

import charteroak.agreement.Days;
import charteroak.agreement.Obstacle;
import charteroak.agreement.Party.Role;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.catalog.YearRange;
import charteroak.request.Project;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Evidence;
import charteroak.rules.RuleResult.Outcome;
import charteroak.rules.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R08: whether a data use license lets the recipient use the element, beside the sharing agreement that grants it. */
final class LicenseRule {

    private static final Set<Role> USERS = Set.of(Role.LICENSEE, Role.RECIPIENT);

    private final Known known;
    private final LicenseContents contents;

    LicenseRule(Known known) {
        this.known = known;
        this.contents = new LicenseContents(known);
    }

    Ruling license(Project project, Use shape, Way way) {
        Standing license = way.license();
        Schedule listed = way.listed();
        if (license == null) {
            return Ruling.never(Rule.R08, (use, on) -> unlicensed(project));
        }
        if (listed == null) {
            return Ruling.never(Rule.R08, (use, on) -> unlisted(license, use)).namingElements();
        }
        Years years = years(shape, way);
        Days held = held(project, license, way.sharing())
                .and(license.partOf(listed.id()))
                .and(contents.faultless(license));
        Days satisfied = years.outcome() == Outcome.SATISFIED ? held : Days.NONE;
        Days undecided = years.outcome() == Outcome.UNKNOWN ? held : Days.NONE;
        return Ruling.of(Rule.R08, satisfied, undecided, (use, on) -> licensed(project, use, way, on))
                .namingElements();
    }

    /** Within the years listed, of which some are granted too where no years are asked for. */
    private static Years years(Use use, Way way) {
        YearRange listed = Objects.requireNonNull(way.listed()).years();
        YearRange granted = way.schedule() == null ? null : way.schedule().years();
        Years years = Years.of(use, listed);
        if (years.outcome() != Outcome.SATISFIED
                || use.years() != null
                || use.element().years() == null
                || listed == null
                || granted == null) {
            return years;
        }
        boolean apart = Years.granted(use, granted) != null && Years.granted(use, granted, listed) == null;
        return apart ? Years.apart(listed, granted) : years;
    }

    private Days held(Project project, Standing license, @Nullable Standing sharing) {
        String with = sharing == null ? "" : sharing.agreement().id();
        return known.once(
                List.of(Rule.R08, license.agreement().id(), with),
                () -> license.bindsAs(project.recipient().id(), USERS)
                        .and(sharing == null ? Days.ALL : notOutlasting(license, sharing)));
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

    private static Because unlicensed(Project project) {
        return new Because(
                "No data use license was made for project %s.".formatted(project.number()),
                List.of(Proof.of(project)),
                "%s and the Hub sign a data use license for project %s."
                        .formatted(project.recipient().name(), project.number()));
    }

    private static Because unlisted(Standing license, Use use) {
        String number = license.agreement().number();
        String name = use.element().name();
        return new Because(
                "%s does not list %s.".formatted(number, name),
                List.of(Proof.of(license)),
                "The parties amend %s to list %s.".formatted(number, name));
    }

    private Because licensed(Project project, Use use, Way way, LocalDate on) {
        Standing license = Objects.requireNonNull(way.license());
        Schedule listed = Objects.requireNonNull(way.listed());
        Standing sharing = way.sharing();
        String number = license.agreement().number();
        String name = use.element().name();
        List<Evidence> evidence = List.of(Proof.of(license));
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
            return Proof.because(obstacle.get(), evidence);
        }
        if (!license.partOf(listed.id()).contains(on)) {
            return new Because(
                    "On %s the schedule of %s that lists %s is not part of it.".formatted(day(on), number, name),
                    evidence,
                    "The parties amend %s to list %s.".formatted(number, name));
        }
        LocalDate last = license.lastDay(on);
        if (sharing != null && !endsInTime(last, sharing.lastDay(on))) {
            return outlasts(license, sharing, on);
        }
        if (!contents.faultless(license).contains(on)) {
            return contents.fault(license, on);
        }
        Years years = years(use, way);
        if (years.outcome() != Outcome.SATISFIED) {
            return new Because(
                    years.reason(),
                    evidence,
                    "The parties amend the years of %s, or a steward states the years of the element."
                            .formatted(number));
        }
        return Because.fine(
                number + " licenses " + project.recipient().name() + " to use " + name
                        + (last == null ? "" : " until " + day(last)) + ".",
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
                List.of(Proof.of(license), Proof.of(sharing)),
                "The parties amend %s to end with %s, or extend the latter."
                        .formatted(
                                license.agreement().number(),
                                sharing.agreement().number()));
    }
}
