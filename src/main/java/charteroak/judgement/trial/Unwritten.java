package charteroak.judgement.trial;

import charteroak.agreements.clause.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses that only the parties can write: a plan counts on them as if written and says which they are, never what they shall say. */
public final class Unwritten {

    private static final String ANY = "As the parties write it.";
    private static final String RULE = "cells<11, or as the parties write it";

    private Unwritten() {}

    /** A clause that is to be written. */
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

    /** That they are to be written; null when none is. */
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
