package charteroak.judgement.conditions;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
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
import java.util.Optional;

/**
 * A condition that is met by a clause of the sharing agreement: the agreement states one under a code, and counsel has
 * not withdrawn that it is adequate.
 */
public record StatedClause(Known known, Circumstances in, String term) {

    private static final int LONGEST_QUOTE = 60;

    Ruling ruling() {
        return Ruling.of(Rule.R06, in.sharing().days(this::holds), (use, on) -> holds(on) ? stated(on) : missing(on));
    }

    private boolean holds(LocalDate on) {
        return in.sharing().clause(term, on).isPresent()
                && opinion(on)
                        .filter(act -> act.kind() == Act.Kind.ATTESTATION_WITHDRAWN)
                        .isEmpty();
    }

    /** The last word of counsel on whether the clause is adequate. */
    private Optional<Act> opinion(LocalDate on) {
        return in.attestation().latest(on);
    }

    private Because stated(LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(in.sharing())));
        opinion(on).ifPresent(act -> evidence.add(Proof.of(act)));
        return Because.fine(
                opinion(on)
                        .map(act -> Sentence.of(
                                "clause.adequate", in.agreement(), in.provider(), Part.day(act.effectiveOn())))
                        .orElseGet(() -> Sentence.of("clause.stated", in.agreement())),
                evidence);
    }

    private Because missing(LocalDate on) {
        SharingRemedies remedies = new SharingRemedies(known);
        Agency provider = in.shape().provider();
        if (in.sharing().clause(term, on).isPresent()) {
            Act taken = opinion(on).orElseThrow();
            return new Because(
                    Sentence.of(
                            "clause.inadequate",
                            in.provider(),
                            Part.day(taken.effectiveOn()),
                            in.agreement(),
                            known.named(in.code())),
                    List.of(Proof.of(in.sharing()), Proof.of(taken)),
                    Remedy.both(
                            remedies.stating(in.sharing(), provider, term, on),
                            remedies.attesting(in.sharing(), in.schedule(), provider, in.code(), on)));
        }
        return missing(known, in.sharing(), provider, term, on);
    }

    /** Why a document states no clause under a code on a day. */
    public static Because missing(Known known, Standing sharing, Agency provider, String term, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        List<Evidence> evidence = List.of(Proof.of(sharing));
        Optional<Obstacle> proposed = Obstacle.toAmendment(
                sharing,
                act -> act.terms().stream()
                        .anyMatch(each -> each.code().equals(term)
                                && !each.text().isBlank()
                                && each.fault().isEmpty()));
        Sentence clause = known.clause(term);
        Sentence reason = sharing.stated(term, on)
                .map(stated -> faulty(agreement, clause, stated))
                .orElseGet(() -> Sentence.of("clause.missing", agreement, clause));
        List<Remedy> mending = new SharingRemedies(known).stating(sharing, provider, term, on);
        return proposed.map(open -> Proof.because(
                        new Obstacle(Sentence.several(List.of(reason, open.reason())), open.cause(), open.acts()),
                        evidence,
                        mending))
                .orElseGet(() -> new Because(reason, evidence, mending));
    }

    private static Sentence faulty(Reference agreement, Sentence clause, Term stated) {
        Part text = quoted(stated.text());
        return stated.fault()
                .map(fault -> switch (fault) {
                    case PLACEHOLDER -> Sentence.of("clause.placeholder", agreement, clause, text);
                    case DENIAL -> Sentence.of("clause.denial", agreement, clause, text);
                    case NO_DAY -> Sentence.of("clause.noDay", agreement, clause, text);
                    case NO_RULE -> Sentence.of("clause.noRule", agreement, clause, text);
                    case NOBODY -> Sentence.of("clause.nobody", agreement, clause, text);
                })
                .orElseGet(() -> Sentence.of("clause.none", agreement, clause, text));
    }

    private static Part quoted(String text) {
        return Part.text(
                text.length() <= LONGEST_QUOTE
                        ? text
                        : text.substring(0, LONGEST_QUOTE).strip() + "…");
    }
}
