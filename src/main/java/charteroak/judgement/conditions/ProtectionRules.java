package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** R19, R21 and R22: classes of law that ask for more than the others. */
public record ProtectionRules(Known known, CitedLaw law) {

    private static final Set<String> SURVIVORS = Set.of("VAWA");
    private static final Set<String> SCHOOL_MEALS = Set.of("NSLA");
    private static final String CONSENT = "DENY_UNLESS_CONSENT";

    /** R19: whether a derived element is as protected as everything it was derived from. */
    public Ruling inheritance(Standing sharing, Schedule schedule, Use shape) {
        List<ProtectionClass> inherited = shape.inherited();
        if (inherited == null) {
            return Ruling.notApplicable(Rule.R19, Sentence.of("protection.notDerived"));
        }
        if (inherited.isEmpty()) {
            return Ruling.undecided(Rule.R19, (use, on) -> ofUnknownLaw(sharing, schedule, use))
                    .namingElements();
        }
        Days satisfied = law.satisfyingAll(schedule, inherited);
        return Ruling.of(Rule.R19, satisfied, (use, on) -> inherited(sharing, schedule, use, on))
                .namingElements();
    }

    private static Because ofUnknownLaw(Standing sharing, Schedule schedule, Use use) {
        return new Because(
                Sentence.of("protection.ofUnknownLaw", use.element().named()),
                List.of(Proof.of(schedule, sharing)),
                AffirmationRule.withoutLaw(use));
    }

    private Because inherited(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        Reference element = use.element().named();
        List<ProtectionClass> inherited = Objects.requireNonNullElse(use.inherited(), List.of());
        List<ProtectionClass> unserved = inherited.stream()
                .filter(protection -> !law.satisfying(schedule, protection).contains(on))
                .toList();
        if (unserved.isEmpty()) {
            return Because.fine(
                    Sentence.of(
                            "protection.inherited", element, Series.and(inherited, ProtectionClass::named), agreement),
                    List.of(Proof.of(schedule, sharing)));
        }
        return new Because(
                Sentence.of(
                        "protection.uncited",
                        element,
                        Series.and(unserved, ProtectionClass::named),
                        agreement,
                        Part.day(on)),
                List.of(Proof.of(schedule, sharing)),
                new LegalBasisRemedies(known).citing(sharing, use, unserved, on));
    }

    /** R21: whether survivors of domestic violence consented. */
    public Ruling survivors(Standing sharing, Schedule schedule, Use shape) {
        if (!shape.isProtectedAs(SURVIVORS)) {
            return Ruling.notApplicable(Rule.R21, Sentence.of("protection.noSurvivors"));
        }
        AgencyId provider = shape.provider().id();
        return known.once(List.of(Rule.R21, schedule.id(), provider), () -> {
            Days consented = sharing.days(new Attestation(sharing, schedule, provider, CONSENT)::stands);
            return Ruling.of(
                    Rule.R21,
                    consented.and(law.satisfyingAll(schedule, survivors(shape))),
                    (use, on) -> survivors(sharing, schedule, use, on));
        });
    }

    private Because survivors(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        Reference provider = use.provider().coded();
        boolean consented = new Attestation(sharing, schedule, use.provider().id(), CONSENT).stands(on);
        if (consented && !law.satisfyingAll(schedule, survivors(use)).contains(on)) {
            return new Because(
                    Sentence.of("protection.consentWithoutLaw", provider, agreement),
                    List.of(Proof.of(schedule, sharing)),
                    new LegalBasisRemedies(known).citing(sharing, use, survivors(use), on));
        }
        if (consented) {
            return Because.fine(
                    Sentence.of("protection.consented", provider, agreement), List.of(Proof.of(schedule, sharing)));
        }
        return new Because(
                Sentence.of("protection.notConsented", provider, agreement),
                List.of(Proof.of(schedule, sharing)),
                consenting(sharing, schedule, use, on));
    }

    /**
     * The steps by which counsel attests consent where a cited basis asks for it; where none does, one that does is
     * cited first.
     */
    private List<Remedy> consenting(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        boolean cited = known.citedBy(schedule).stream()
                .anyMatch(citation -> citation.basis().conditions().contains(CONSENT));
        return cited
                ? new SharingRemedies(known).attesting(sharing, schedule, use.provider(), CONSENT, on)
                : new SharingRemedies(known)
                        .granting(sharing, use.provider(), Sentence.of("protection.scheduleForConsent"), on);
    }

    private static List<ProtectionClass> survivors(Use use) {
        return use.classes().stream()
                .filter(protection -> SURVIVORS.contains(protection.code()))
                .toList();
    }

    /** R22: whether school meal eligibility rests on a basis of its own. */
    public Ruling schoolMeals(Standing sharing, Schedule schedule, Use shape) {
        if (!shape.isProtectedAs(SCHOOL_MEALS)) {
            return Ruling.notApplicable(Rule.R22, Sentence.of("protection.noMeals"));
        }
        Days satisfied = serving(schedule, shape, true).stream()
                .map(meals -> besides(meals, schedule, shape).and(CitedLaw.validity(meals)))
                .reduce(Days.NONE, Days::or);
        return Ruling.of(Rule.R22, satisfied, (use, on) -> schoolMeals(sharing, schedule, use, on));
    }

    /**
     * The days on which a basis for education records stands beside one for school meals; always where no education
     * class protects the element.
     */
    private Days besides(Citation meals, Schedule schedule, Use shape) {
        if (shape.educationClasses().isEmpty()) {
            return Days.ALL;
        }
        return CitedLaw.validity(serving(schedule, shape, false).stream()
                .filter(citation -> !citation.basis().id().equals(meals.basis().id())));
    }

    private List<Citation> serving(Schedule schedule, Use shape, boolean meals) {
        return law.servingAny(
                schedule,
                shape.classes().stream()
                        .filter(protection -> meals ? SCHOOL_MEALS.contains(protection.code()) : protection.education())
                        .toList());
    }

    private Because schoolMeals(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        List<Citation> meals = serving(schedule, use, true).stream()
                .filter(citation -> citation.basis().standsOn(on))
                .toList();
        Optional<Citation> separate = meals.stream()
                .filter(citation -> besides(citation, schedule, use).contains(on))
                .findFirst();
        if (separate.isPresent()) {
            Reference basis = separate.get().basis().named();
            return Because.fine(
                    Sentence.of("protection.mealsCited", agreement, basis),
                    List.of(Proof.of(schedule, sharing), Proof.of(separate.get())));
        }
        return new Because(
                meals.isEmpty()
                        ? Sentence.of("protection.mealsUncited", agreement)
                        : Sentence.of("protection.mealsAlone", agreement),
                List.of(Proof.of(schedule, sharing)),
                new SharingRemedies(known)
                        .granting(sharing, use.provider(), Sentence.of("protection.scheduleForMeals"), on));
    }
}
