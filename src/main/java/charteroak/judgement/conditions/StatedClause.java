package charteroak.judgement.conditions;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
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
import java.util.stream.Stream;

/**
 * A condition that is met by a clause of the sharing agreement: the agreement states one under a code, and counsel has
 * not withdrawn that it is adequate.
 */
public record StatedClause(Known known, Circumstances in, String term) {

    private static final int LONGEST_QUOTE = 60;

    Ruling ruling() {
        return Ruling.of(
                Rule.R06, in.sharing().days(this::holds), Days.NONE, (use, on) -> holds(on) ? stated(on) : missing(on));
    }

    private boolean holds(LocalDate on) {
        return in.sharing().clause(term, on).isPresent()
                && opinion(on)
                        .filter(act -> act.kind() == Act.Kind.ATTESTATION_WITHDRAWN)
                        .isEmpty();
    }

    /** The last word of counsel on whether the clause is adequate. */
    private Optional<Act> opinion(LocalDate on) {
        return Attestation.latest(
                in.sharing(), in.schedule(), in.shape().provider().id(), in.code(), on);
    }

    private Because stated(LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(in.sharing())));
        opinion(on).ifPresent(act -> evidence.add(Proof.of(act)));
        String affirmed = opinion(on)
                .map(act -> ", and counsel of %s affirmed it as adequate on %s"
                        .formatted(in.provider(), day(act.effectiveOn())))
                .orElse("");
        return Because.fine(in.number() + " states it" + affirmed + ".", evidence);
    }

    private Because missing(LocalDate on) {
        SharingRemedies remedies = new SharingRemedies(known);
        if (in.sharing().clause(term, on).isPresent()) {
            Act taken = opinion(on).orElseThrow();
            return new Because(
                    "Counsel of %s took back, with effect from %s, that what %s states for %s is adequate."
                            .formatted(in.provider(), day(taken.effectiveOn()), in.number(), known.named(in.code())),
                    List.of(Proof.of(in.sharing()), Proof.of(taken)),
                    Stream.concat(
                                    remedies.stating(in.sharing(), in.shape().provider(), term, on).stream(),
                                    remedies
                                            .attesting(
                                                    in.sharing(),
                                                    in.schedule(),
                                                    in.shape().provider(),
                                                    in.code(),
                                                    on)
                                            .stream())
                            .toList());
        }
        return missing(known, in.sharing(), in.shape().provider(), term, on);
    }

    /** Why a document states no clause under a code on a day. */
    public static Because missing(Known known, Standing sharing, Agency provider, String term, LocalDate on) {
        String number = sharing.agreement().number();
        List<Evidence> evidence = List.of(Proof.of(sharing));
        Optional<Obstacle> proposed = Obstacle.toAmendment(
                sharing,
                act -> act.terms().stream()
                        .anyMatch(each -> each.code().equals(term)
                                && !each.text().isBlank()
                                && each.fault().isEmpty()));
        String reason = sharing.stated(term, on)
                .map(stated -> "%s states %s as \"%s\", which %s."
                        .formatted(
                                number,
                                known.clause(term),
                                quoted(stated.text()),
                                stated.fault()
                                        .map(fault -> fault.words().toString())
                                        .orElse("is none")))
                .orElse("%s does not state %s.".formatted(number, known.clause(term)));
        List<Remedy> mending = new SharingRemedies(known).stating(sharing, provider, term, on);
        return proposed.map(open -> Proof.because(
                        new Obstacle(
                                Sentence.several(List.of(Sentence.plain(reason), open.reason())),
                                open.cause(),
                                open.acts()),
                        evidence,
                        mending))
                .orElseGet(() -> new Because(reason, evidence, mending));
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
