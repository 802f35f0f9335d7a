package charteroak.judgement.trial;

import charteroak.agreements.clause.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that only the parties can write. A plan counts on them as if they were written and says which they are,
 * but never what they should say.
 */
public final class Unwritten {

    private static final String ANY = "As the parties write it.";
    private static final String RULE = "cells<11, or as the parties write it";

    private Unwritten() {}

    /** A clause that has to be written, and what it has to say. */
    public record ClauseToWrite(String code, String what) {}

    public static Term term(String code) {
        return new Term(code, code.equals(Term.SUPPRESSION_RULE) ? RULE : ANY);
    }

    static boolean is(Term term) {
        return term.equals(term(term.code()));
    }

    public static List<Term> written(List<Term> terms) {
        return terms.stream().filter(term -> !is(term)).toList();
    }

    public static List<ClauseToWrite> toWrite(List<Term> terms) {
        return terms.stream()
                .filter(Unwritten::is)
                .map(term -> new ClauseToWrite(term.code(), what(term.code())))
                .toList();
    }

    /** The sentence that asks the parties to write the unwritten clauses; null when there are none. */
    static @Nullable String needs(List<Term> terms) {
        List<String> codes =
                terms.stream().filter(Unwritten::is).map(Term::code).toList();
        return codes.isEmpty() ? null : "The parties agree on and write the text of: " + String.join(", ", codes) + ".";
    }

    private static String what(String code) {
        return switch (code) {
            case Term.SUPPRESSION_RULE ->
                "Below which number a cell is suppressed, such as: numerator<6;denominator<20.";
            case Term.AUTHORIZED_REPRESENTATIVE -> "Who is the authorized representative, by name.";
            default -> "What the parties promise, or the section of the document that says it.";
        };
    }
}
