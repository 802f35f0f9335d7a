package charteroak.judgement.rules;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.AgreementRemedies;
import charteroak.judgement.ruling.LicenseRemedies;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * R08: whether a data use license lets the recipient use the element, together with the sharing agreement that grants
 * it.
 */
record LicenseRule(Known known, Project project, GrantingWay way) {

    private static final Set<Role> USERS = Set.of(Role.LICENSEE, Role.RECIPIENT);

    Ruling license(Use shape) {
        Standing license = way.license();
        Schedule listed = way.listed();
        if (license == null) {
            return Ruling.never(Rule.R08, this::unlicensed).namingElements();
        }
        if (listed == null) {
            return Ruling.never(Rule.R08, (use, on) -> unlisted(license, use, on))
                    .namingElements();
        }
        Years years = years(shape, listed);
        Days held = held(license, way.sharing())
                .and(license.partOf(listed.id()))
                .and(new LicenseContents(known).faultless(license));
        Days satisfied = years.outcome() == Outcome.SATISFIED ? held : Days.NONE;
        Days undecided = years.outcome() == Outcome.UNKNOWN ? held : Days.NONE;
        return Ruling.of(Rule.R08, satisfied, undecided, (use, on) -> licensed(license, listed, use, on))
                .namingElements();
    }

    /** Whether the years asked for are listed; where none are asked for, whether some listed years are granted too. */
    private Years years(Use use, Schedule schedule) {
        YearRange listed = schedule.years();
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

    private Days held(Standing license, @Nullable Standing sharing) {
        String with = sharing == null ? "" : sharing.agreement().id().value();
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

    private Because unlicensed(Use use, LocalDate on) {
        return new Because(Sentence.of("license.none", project.named()), List.of(Proof.of(project)), anew(use, on));
    }

    /** The steps by which an element is granted, before a license can list it. */
    private List<Remedy> granting(Use use, LocalDate on) {
        return way.schedule() == null
                ? new SharingRemedies(known).granting(way.sharing(), use.provider(), GrantRule.thatGrants(use), on)
                : List.of();
    }

    private List<Remedy> anew(Use use, LocalDate on) {
        return Remedy.both(granting(use, on), new LicenseRemedies(known).anew(project, on));
    }

    /**
     * The steps by which a license lists the element, or a new license where this one is not made under the agreement
     * that grants it.
     */
    private List<Remedy> listing(Standing license, Use use, LocalDate on) {
        List<Remedy> granting = granting(use, on);
        Sentence lists = Sentence.of("schedule.lists", use.element().named());
        return isGrantedAbove(license, granting)
                ? Remedy.both(granting, new LicenseRemedies(known).listing(license, null, lists, project, on))
                : anew(use, on);
    }

    private Because unlisted(Standing license, Use use, LocalDate on) {
        return new Because(
                Sentence.of(
                        "license.notListed",
                        license.agreement().named(),
                        use.element().named()),
                List.of(Proof.of(license)),
                listing(license, use, on));
    }

    private Because licensed(Standing license, Schedule listed, Use use, LocalDate on) {
        Standing sharing = way.sharing();
        Reference named = license.agreement().named();
        Reference element = use.element().named();
        Reference recipient = project.recipient().named();
        List<Evidence> evidence = List.of(Proof.of(license));
        if (!license.hasParty(project.recipient().id(), USERS)) {
            return new Because(Sentence.of("license.notTheirs", named, recipient), evidence, anew(use, on));
        }
        Optional<Obstacle> obstacle = Obstacle.toBinding(license, project.recipient(), on);
        if (obstacle.isPresent()) {
            return Proof.because(obstacle.get(), evidence, new LicenseRemedies(known).binding(license, project, on));
        }
        if (!license.partOf(listed.id()).contains(on)) {
            return new Because(
                    Sentence.of("license.notPart", Part.day(on), named, element),
                    evidence,
                    AgreementRemedies.proposed(license, act -> act.addsIds().contains(listed.id()), on)
                            .orElseGet(() -> listing(license, use, on)));
        }
        LocalDate last = license.lastDay(on);
        if (sharing != null && !endsInTime(last, sharing.lastDay(on))) {
            return outlasts(license, sharing, on);
        }
        LicenseContents contents = new LicenseContents(known);
        if (!contents.faultless(license).contains(on)) {
            return contents.fault(project, license, use, on, () -> granted(license, use, on));
        }
        Years years = years(use, listed);
        if (years.outcome() != Outcome.SATISFIED) {
            return new Because(years.reason(), evidence, ofYears(license, listed, use, on));
        }
        return Because.fine(
                last == null
                        ? Sentence.of("license.lets", named, recipient, element)
                        : Sentence.of("license.letsUntil", named, recipient, element, Part.day(last)),
                evidence);
    }

    /**
     * The steps by which an agreement above the license grants what it already lists, or a new license under one that
     * does.
     */
    private List<Remedy> granted(Standing license, Use use, LocalDate on) {
        List<Remedy> granting = granting(use, on);
        return !granting.isEmpty() && isGrantedAbove(license, granting) ? granting : anew(use, on);
    }

    /** Whether the agreement that grants the element, after some steps, is one under which the license is made. */
    private boolean isGrantedAbove(Standing license, List<Remedy> steps) {
        return way.sharing() != null
                && known.above(license).contains(way.sharing().agreement().id())
                && steps.stream().noneMatch(step -> step.act() == Deed.DRAFT_AGREEMENT);
    }

    private Because outlasts(Standing license, Standing sharing, LocalDate on) {
        LocalDate end = license.lastDay(on);
        Reference named = license.agreement().named();
        Reference above = sharing.agreement().named();
        Part most = Part.day(Objects.requireNonNull(sharing.lastDay(on)));
        return new Because(
                end == null
                        ? Sentence.of("license.endless", named, above, most)
                        : Sentence.of("license.outlasts", named, Part.day(end), above, most),
                List.of(Proof.of(license), Proof.of(sharing)),
                new LicenseRemedies(known).shortening(license, sharing, project, on));
    }

    /**
     * The steps about years: the request drops years that are not available or not known to be, and all others can be
     * listed.
     */
    private List<Remedy> ofYears(Standing license, Schedule listed, Use use, LocalDate on) {
        if (Years.beyondWhatThereIs(use)) {
            return List.of(Years.asking(use));
        }
        List<Remedy> steps = new ArrayList<>();
        if (use.element().years() == null && use.years() != null) {
            steps.add(Years.asking(use));
        }
        if (listed.years() != null) {
            steps.addAll(new LicenseRemedies(known).listing(license, null, thatLists(use), project, on));
        }
        return steps;
    }

    /** What a schedule lists, and for which years, in words that follow it. */
    private static Sentence thatLists(Use use) {
        Reference element = use.element().named();
        if (use.element().years() == null) {
            return Sentence.of("schedule.listsAllYears", element);
        }
        return use.years() == null
                ? Sentence.of("schedule.listsYearsGranted", element)
                : Sentence.of("schedule.listsYearsAsked", element);
    }
}
