package charteroak.agreements.formality;

import charteroak.agreements.clause.Term;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for the clauses that a document can state. */
final class TermRules {

    private static final int MOST = 200;
    private static final int LONGEST_CLAUSE = 4_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    private TermRules() {}

    static Optional<UserError> refusal(List<Term> terms) {
        if (terms.size() > MOST) {
            return invalid(Sentence.of("formality.clauseCount", Part.number(MOST)));
        }
        Set<String> codes = new HashSet<>();
        for (Term term : terms) {
            if (term.code().length() > 80 || !CODE.matcher(term.code()).matches()) {
                return invalid(Sentence.of("formality.clauseCode"));
            }
            if (!codes.add(term.code())) {
                return invalid(Sentence.of("formality.clauseTwice", Part.text(term.code())));
            }
            if (term.code().equals(Term.DESTRUCTION_DEADLINE) && !term.text().isBlank() && !isDay(term.text())) {
                return invalid(Sentence.of("formality.clauseDay", Part.text(term.code())));
            }
            Optional<UserError> refusal =
                    PlainText.refusal(term.text(), "terms", LONGEST_CLAUSE).or(() -> faulty(term));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** Refuses terms that could never hold: placeholders, and texts that are no clause for their code. */
    static Optional<UserError> faulty(List<Term> terms) {
        return terms.stream().flatMap(term -> faulty(term).stream()).findFirst();
    }

    private static Optional<UserError> faulty(Term term) {
        return term.fault()
                .flatMap(
                        fault -> invalid(Sentence.of("formality.clauseFaulty", Part.text(term.code()), fault.words())));
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1900 && year <= 2199;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static Optional<UserError> invalid(Sentence message) {
        return Optional.of(new UserError(message, List.of("input", "terms"), Code.INVALID));
    }
}
