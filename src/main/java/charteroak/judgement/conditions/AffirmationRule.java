package charteroak.judgement.conditions;

import charteroak.agreements.act.Act;
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
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** R05: whether the provider's counsel affirmed, in time, a legal basis for every class that protects the element. */
public record AffirmationRule(Known known, CitedLaw law) {

    public Ruling affirmation(Standing sharing, Schedule schedule, Use shape) {
        AgencyId provider = shape.provider().id();
        Days affirmed =
                known.once(List.of(Rule.R05, schedule.id(), provider), () -> sharing.affirmed(schedule.id(), provider));
        if (shape.classes().isEmpty()) {
            return Ruling.of(Rule.R05, Days.NONE, affirmed, (use, on) -> affirmed(sharing, schedule, use, on));
        }
        Days satisfied = affirmed.and(law.satisfyingAll(schedule, shape.classes()));
        return Ruling.of(Rule.R05, satisfied, (use, on) -> affirmed(sharing, schedule, use, on));
    }

    private Because affirmed(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(schedule, sharing)));
        if (!sharing.affirmed(schedule.id(), use.provider().id()).contains(on)) {
            return notAffirmed(sharing, schedule, use, on, evidence);
        }
        if (use.classes().isEmpty()) {
            return new Because(Sentence.of("affirmation.noLaw"), evidence, withoutLaw(use));
        }
        Map<String, Reference> bases = new TreeMap<>();
        for (Citation citation : law.servingAny(schedule, use.classes())) {
            bases.put(citation.basis().code(), citation.basis().named());
            evidence.add(Proof.of(citation));
        }
        List<ProtectionClass> uncovered = use.classes().stream()
                .filter(protection -> !law.satisfying(schedule, protection).contains(on))
                .toList();
        if (!uncovered.isEmpty()) {
            return new Because(
                    Sentence.of(
                            "affirmation.uncited",
                            Series.and(uncovered, ProtectionClass::named),
                            agreement,
                            Part.day(on)),
                    evidence,
                    new LegalBasisRemedies(known).citing(sharing, use, uncovered, on));
        }
        Optional<Act> affirmation = latest(sharing, schedule, use, on);
        affirmation.ifPresent(act -> evidence.add(Proof.of(act)));
        Reference provider = use.provider().coded();
        Series cited = Series.and(List.copyOf(bases.values()));
        return Because.fine(
                affirmation
                        .map(act -> Sentence.of(
                                "affirmation.affirmedOn", provider, cited, agreement, Part.day(act.effectiveOn())))
                        .orElseGet(() -> Sentence.of("affirmation.affirmed", provider, cited, agreement)),
                evidence);
    }

    /**
     * What mends that no recorded law satisfies a class: no act records which law protects an element, so until the
     * dictionary says otherwise the request leaves it out.
     */
    static Remedy withoutLaw(Use use) {
        return Remedy.request(Sentence.of("affirmation.leaveOut", use.provider().coded()));
    }

    private Because notAffirmed(Standing sharing, Schedule schedule, Use use, LocalDate on, List<Evidence> evidence) {
        Reference agreement = sharing.agreement().named();
        Reference provider = use.provider().coded();
        List<Remedy> mending = new SharingRemedies(known).affirming(sharing, schedule, use.provider(), on);
        Optional<Act> last = latest(sharing, schedule, use, on);
        if (last.isEmpty()) {
            return new Because(
                    Sentence.of("affirmation.missing", Part.day(on), provider, agreement), evidence, mending);
        }
        evidence.add(Proof.of(last.get()));
        if (last.get().kind() == Act.Kind.AFFIRMATION_WITHDRAWN) {
            return new Because(
                    Sentence.of(
                            "affirmation.withdrawn",
                            provider,
                            agreement,
                            Part.day(last.get().effectiveOn())),
                    evidence,
                    mending);
        }
        LocalDate binding = sharing.bindingOn(schedule.id());
        return new Because(
                binding == null
                        ? Sentence.of("affirmation.late", provider, agreement)
                        : Sentence.of("affirmation.afterBinding", provider, agreement, Part.day(binding)),
                evidence,
                mending);
    }

    /** The last word of the provider's counsel on a schedule; counsel of other agencies counts for nothing. */
    private static Optional<Act> latest(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        return sharing.latest(
                on,
                act -> (act.kind() == Act.Kind.AFFIRMED || act.kind() == Act.Kind.AFFIRMATION_WITHDRAWN)
                        && schedule.id().equals(act.scheduleId())
                        && use.provider().id().equals(act.byId()));
    }
}
