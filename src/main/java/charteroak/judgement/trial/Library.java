package charteroak.judgement.trial;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.Purpose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan can use besides the facts of its request.
 *
 * @param bases every legal basis with the codes of the classes it satisfies
 * @param conditions how each condition is judged, by code
 * @param agencies every agency, by code
 * @param numbers the numbers of agreements that are taken
 * @param mandatory the codes of the clauses without which no sharing agreement goes out for signature
 */
public record Library(
        List<Basis> bases,
        Map<String, Condition> conditions,
        Map<String, Agency> agencies,
        Set<String> numbers,
        Set<String> mandatory) {

    /** What a plan can use where nothing is asked of every agreement. */
    public Library(
            List<Basis> bases, Map<String, Condition> conditions, Map<String, Agency> agencies, Set<String> numbers) {
        this(bases, conditions, agencies, numbers, Set.of());
    }

    /** A legal basis, with the codes of the classes it satisfies. */
    public record Basis(LegalBasis law, Set<String> classCodes) {}

    /** The bases that can serve a class for a purpose on a day, those that ask least of counsel first. */
    public List<Basis> serving(String classCode, Purpose purpose, LocalDate on) {
        return bases.stream()
                .filter(basis -> basis.classCodes().contains(classCode))
                .filter(basis -> basis.law().standsOn(on) && basis.law().admits(purpose))
                .filter(basis -> basis.law().conditions().stream().allMatch(this::isJudged))
                .sorted(Comparator.<Basis>comparingInt(basis -> asked(basis, Evaluator.ATTESTED))
                        .thenComparingInt(basis -> asked(basis, Evaluator.FIELD))
                        .thenComparing(basis -> basis.law().code()))
                .toList();
    }

    /** The codes of a basis's conditions that are judged in a given way. */
    public List<String> codes(LegalBasis basis, Evaluator evaluator) {
        return basis.conditions().stream()
                .map(Library::code)
                .filter(code -> Optional.ofNullable(conditions.get(code))
                        .filter(condition -> condition.evaluator() == evaluator)
                        .isPresent())
                .distinct()
                .toList();
    }

    public Optional<Basis> basis(String code) {
        return bases.stream().filter(basis -> basis.law().code().equals(code)).findFirst();
    }

    int asked(Basis basis, Evaluator evaluator) {
        return codes(basis.law(), evaluator).size();
    }

    private boolean isJudged(String condition) {
        Condition known = conditions.get(code(condition));
        return known != null && known.evaluator() != Evaluator.UNMAPPED;
    }

    public static String code(String condition) {
        return condition.replaceFirst("\\(.*", "").strip();
    }
}
