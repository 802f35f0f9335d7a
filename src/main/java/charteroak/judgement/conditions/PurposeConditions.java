package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conditions about purposes: whether a basis admits the project's purpose, and whether a schedule states its own.
 */
record PurposeConditions(Known known) {

    static final String PURPOSE_IN = "PURPOSE_IN";

    /** The purposes that a regulation lists, by the place of the list. */
    private static final Map<String, Set<Purpose>> REGULATIONS =
            Map.of("431.302", EnumSet.of(Purpose.PROGRAM_ADMINISTRATION));

    /**
     * The purposes that an argument stands for: the one it names, those a regulation lists, or else those of the basis;
     * empty where it stands for none.
     */
    static Optional<Set<Purpose>> meant(String argument, List<Purpose> ofBasis) {
        Optional<Purpose> named = Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(argument))
                .findFirst();
        if (named.isPresent()) {
            return named.map(EnumSet::of);
        }
        Set<Purpose> listed = REGULATIONS.get(argument);
        if (listed != null) {
            return Optional.of(listed);
        }
        return ofBasis.isEmpty() ? Optional.empty() : Optional.of(EnumSet.copyOf(ofBasis));
    }

    Ruling admitted(Circumstances in) {
        if (in.project() == null) {
            return Ruling.notApplicable(Rule.R06, Sentence.of("purpose.ofProject"));
        }
        Purpose purpose = in.project().purpose();
        List<Optional<Set<Purpose>>> meant = in.arguments().stream()
                .map(argument -> meant(argument, in.citation().basis().purposes()))
                .toList();
        boolean admits = meant.stream().flatMap(Optional::stream).anyMatch(purposes -> purposes.contains(purpose));
        if (!admits && meant.stream().anyMatch(Optional::isEmpty)) {
            return Evaluators.undecided(known, in);
        }
        List<Evidence> evidence = List.of(Proof.of(in.sharing()));
        return Ruling.of(
                Rule.R06,
                admits ? Days.ALL : Days.NONE,
                (use, on) -> admits
                        ? Because.fine(Sentence.of("purpose.is", purpose.words()), evidence)
                        : new Because(
                                Sentence.of("purpose.notAllowed", in.basis(), purpose.words()),
                                evidence,
                                new LegalBasisRemedies(known).admitting(in.sharing(), use, purpose, on)));
    }

    /** Whether a basis is limited by its conditions to purposes other than this one. */
    static boolean excludes(LegalBasis basis, Purpose purpose) {
        return basis.conditions().stream()
                .filter(condition -> condition.startsWith(PURPOSE_IN + "("))
                .map(condition -> Circumstances.arguments(condition).stream()
                        .map(argument -> meant(argument, basis.purposes()))
                        .toList())
                .anyMatch(meant -> meant.stream()
                        .allMatch(purposes ->
                                purposes.filter(some -> !some.contains(purpose)).isPresent()));
    }

    Ruling stated(Circumstances in) {
        return Evaluators.simple(
                in,
                in.schedule().purposes().isEmpty() ? Days.NONE : Days.ALL,
                Sentence.of("purpose.stated"),
                unstated(in.sharing()),
                Evaluators.granting(known, in, stating()));
    }

    /** That a schedule of an agreement does not state its purposes. */
    static Sentence unstated(Standing sharing) {
        return Sentence.of("purpose.unstated", sharing.agreement().named());
    }

    /** What a schedule that states its purposes has, in words that follow the schedule. */
    static Sentence stating() {
        return Sentence.of("purpose.scheduleStating");
    }
}
