package charteroak.front.document;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.clause.Term;
import charteroak.front.document.AgreementAnswer.Done;
import charteroak.front.document.AgreementAnswer.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement states on a day, as written and as amended by then.
 *
 * @param amendments those that took effect, in that order
 * @param texts the texts by their codes
 */
record StandingTerms(@Nullable LocalDate lastDay, List<Done> amendments, Map<String, String> texts) {

    private static final Set<String> HAVE_A_PLACE =
            Set.of(Term.AUTHORIZED_REPRESENTATIVE, Term.DESTRUCTION_DEADLINE, Term.SUPPRESSION_RULE);

    static StandingTerms of(Told agreement, LocalDate day) {
        List<Done> amendments = agreement.acts().stream()
                .filter(act -> act.kind() == Kind.AMENDED && !act.voided())
                .filter(act ->
                        act.takesEffectOn() != null && !act.takesEffectOn().isAfter(day))
                .sorted(Comparator.comparing(act -> Objects.requireNonNull(act.takesEffectOn())))
                .toList();
        Map<String, String> texts = new LinkedHashMap<>();
        agreement.terms().forEach(term -> texts.put(term.code(), term.text()));
        amendments.stream().flatMap(act -> act.terms().stream()).forEach(term -> texts.put(term.code(), term.text()));
        texts.values().removeIf(String::isBlank);
        LocalDate lastDay = amendments.stream()
                .map(Done::termTo)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(agreement.termTo());
        return new StandingTerms(lastDay, amendments, texts);
    }

    /** What is stated under a code; empty when nothing is, and when the text is no clause for it. */
    Optional<String> clause(String code) {
        return Optional.ofNullable(texts.get(code))
                .filter(text -> new Term(code, text).fault().isEmpty());
    }

    /** The codes of clauses that have no place of their own in a document. */
    List<String> others() {
        return texts.keySet().stream()
                .filter(code -> !HAVE_A_PLACE.contains(code))
                .toList();
    }
}
