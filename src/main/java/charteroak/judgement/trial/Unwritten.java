package charteroak.judgement.trial;

import charteroak.agreements.clause.Term;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
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
    public record ClauseToWrite(String code, Sentence what) {}

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
    static @Nullable Sentence needs(List<Term> terms) {
        List<Part> codes = terms.stream()
                .filter(Unwritten::is)
                .map(term -> Part.text(term.code()))
                .toList();
        return codes.isEmpty() ? null : Sentence.of("trial.partiesWrite", new Series(codes, Series.Joint.COMMA));
    }

    private static Sentence what(String code) {
        return switch (code) {
            case Term.SUPPRESSION_RULE -> Sentence.of("trial.suppressionRule");
            case Term.AUTHORIZED_REPRESENTATIVE -> Sentence.of("trial.authorizedRepresentative");
            default -> Sentence.of("trial.promise");
        };
    }
}
