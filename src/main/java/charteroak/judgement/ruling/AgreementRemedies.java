package charteroak.judgement.ruling;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.ruling.Remedy.About.OfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What can be done, on a day, about a document that does not bind, grant or say what it must: steps that the
 * formalities would accept in order, given the document's state. A document that cannot be mended is made anew.
 */
public final class AgreementRemedies {

    private AgreementRemedies() {}

    /** The step for a document to which nothing can be done yet; none where something can. */
    static List<Remedy> unborn(Standing document, LocalDate on) {
        return document
                .dossier()
                .bornOn()
                .filter(on::isBefore)
                .map(born -> Remedy.elsewhere(
                        Sentence.of("remedy.notBefore", document.agreement().named(), Part.day(born))))
                .stream()
                .toList();
    }

    /** The steps by which a document comes to bind some agencies. */
    static List<Remedy> binding(Standing document, List<Agency> agencies, LocalDate on, Supplier<List<Remedy>> anew) {
        if (!agencies.stream().allMatch(agency -> document.agencyIds().contains(agency.id()))
                || document.terminated(on)) {
            return anew.get();
        }
        if (!unborn(document, on).isEmpty()) {
            return unborn(document, on);
        }
        Optional<Obstacle> force = Obstacle.toForce(document, on);
        List<Remedy> steps = new ArrayList<>();
        if (force.isPresent()) {
            List<Remedy> mended = inForce(document, force.get().cause(), on);
            if (mended.isEmpty()) {
                return anew.get();
            }
            steps.addAll(mended);
        }
        boolean signing =
                force.filter(open -> open.cause() == Obstacle.Cause.UNSIGNED).isPresent();
        for (Agency agency : agencies) {
            Optional<Obstacle> open = Obstacle.ofParty(document, agency, on);
            if (open.isPresent() && !(signing && open.get().cause() == Obstacle.Cause.PARTY_UNSIGNED)) {
                steps.add(ofParty(document, agency, open.get().cause()));
            }
        }
        return steps;
    }

    private static List<Remedy> inForce(Standing document, Obstacle.Cause cause, LocalDate on) {
        return switch (cause) {
            case UNSIGNED -> signing(document, on);
            case NOT_BEGUN -> List.of(waiting(document));
            case EXPIRED, AMENDMENT_UNSIGNED -> extending(document, on);
            case SUSPENDED -> reinstating(document);
            case NO_PARTIES, TERMINATED, NOT_A_PARTY, PARTY_UNSIGNED, PARTY_SUSPENDED, PARTY_LEFT -> List.of();
        };
    }

    private static List<Remedy> reinstating(Standing document) {
        return first(document).stream().map(by -> Steps.reinstate(document, by)).toList();
    }

    private static Remedy ofParty(Standing document, Agency agency, Obstacle.Cause cause) {
        return cause == Obstacle.Cause.PARTY_SUSPENDED
                ? Steps.reinstate(document, agency, another(document, agency))
                : Steps.sign(document, List.of(agency));
    }

    private static Remedy waiting(Standing document) {
        LocalDate begins = Objects.requireNonNull(document.agreement().termFrom());
        return Remedy.elsewhere(Sentence.of(
                "remedy.waits", Part.day(begins), document.agreement().named()));
    }

    /**
     * The steps by which all parties sign, each provider once its counsel has affirmed; none where signing is refused.
     */
    static List<Remedy> signing(Standing document, LocalDate on) {
        Agreement agreement = document.agreement();
        boolean grants = agreement.kind() == AgreementKind.DSA || agreement.kind() == AgreementKind.DUL;
        if (agreement.terms().stream().anyMatch(Term::isPlaceholder)
                || !document.withinTerm(on)
                || (grants && document.dossier().schedules().isEmpty())) {
            return List.of();
        }
        List<Agency> missing = Obstacle.unsigned(document, on);
        List<Remedy> steps = new ArrayList<>();
        for (Schedule schedule : document.dossier().schedules()) {
            Agency provider = schedule.provider();
            if (agreement.kind() == AgreementKind.DSA
                    && provider != null
                    && missing.contains(provider)
                    && document.partOf(schedule.id()).contains(on)
                    && !document.affirmationStands(schedule.id(), provider.id(), on)) {
                steps.add(Steps.affirm(document, schedule, provider));
            }
        }
        steps.add(Steps.sign(document, missing));
        LocalDate begins = agreement.termFrom();
        if (begins != null && begins.isAfter(on)) {
            steps.add(waiting(document));
        }
        return steps;
    }

    /**
     * The steps by which the last day becomes no later than that of another document, which may not be known yet where
     * that document has to last longer first.
     */
    static List<Remedy> ending(Standing document, @Nullable LocalDate notAfter, Standing other, LocalDate on) {
        Sentence what = notAfter == null
                ? Sentence.of("change.endsWith", other.agreement().named())
                : Sentence.of("change.endsBy", Part.day(notAfter));
        return changing(document, new OfChange(null, true, notAfter, null), what, on);
    }

    /** The steps by which the term lasts longer. */
    static List<Remedy> extending(Standing document, LocalDate on) {
        List<Remedy> steps =
                new ArrayList<>(proposed(document, act -> act.termTo() != null && !on.isAfter(act.termTo()), on)
                        .orElseGet(() -> changing(document, OfChange.OF_TERM, Sentence.of("change.extends"), on)));
        if (!steps.isEmpty() && document.suspended(on)) {
            steps.addAll(reinstating(document));
        }
        return steps;
    }

    /** The steps by which a document states a clause. */
    static List<Remedy> stating(Standing document, String code, Part what, LocalDate on, Supplier<List<Remedy>> anew) {
        List<Remedy> steps = proposed(
                        document,
                        act -> act.terms().stream()
                                .anyMatch(term -> term.code().equals(code)
                                        && !term.text().isBlank()
                                        && term.fault().isEmpty()),
                        on)
                .orElseGet(() -> changing(
                        document, new OfChange(code, false, null, null), Sentence.of("change.states", what), on));
        return steps.isEmpty() ? anew.get() : steps;
    }

    /** The signatures that a proposed change waits for; empty where nobody proposed such a change. */
    public static Optional<List<Remedy>> proposed(Standing document, Predicate<Act> wanted, LocalDate on) {
        return document.amendments().waiting().stream()
                .filter(wanted)
                .filter(amendment -> amendment.terms().stream()
                        .noneMatch(term -> term.fault().equals(Optional.of(Term.Fault.PLACEHOLDER))))
                .findFirst()
                .map(amendment -> consenting(document, amendment, on));
    }

    private static List<Remedy> consenting(Standing document, Act amendment, LocalDate on) {
        List<Remedy> steps = new ArrayList<>();
        for (ScheduleId id : amendment.addsIds()) {
            document.dossier().schedule(id).ifPresent(schedule -> {
                Agency provider = schedule.provider();
                if (provider != null
                        && document.agreement().kind() == AgreementKind.DSA
                        && !document.affirmationStands(id, provider.id(), on)) {
                    steps.add(Steps.affirm(document, schedule, provider));
                }
            });
        }
        List<Agency> missing = document.dossier().agencies(document.amendments().waitsFor(amendment));
        steps.add(Steps.signAmendment(document, missing, amendment));
        return steps;
    }

    /**
     * The steps by which a document is amended and everyone it touches signs; none where no amendment is accepted.
     *
     * @param what what the amendment does, in words that follow it
     */
    static List<Remedy> changing(Standing document, OfChange change, Sentence what, LocalDate on) {
        return first(document)
                .map(by -> amending(document, by, null, change, what, List.of(), on))
                .orElse(List.of());
    }

    /** The steps by which a provider's grant is amended: its counsel affirms before the others sign. */
    static List<Remedy> amending(
            Standing document,
            Agency by,
            @Nullable Agency provider,
            OfChange change,
            Sentence what,
            List<Remedy> counsel,
            LocalDate on) {
        if (!unborn(document, on).isEmpty()) {
            return unborn(document, on);
        }
        List<Remedy> steps = new ArrayList<>();
        if (!document.admits(Act.Kind.AMENDED, on)) {
            List<Remedy> signing = document.terminated(on) ? List.<Remedy>of() : signing(document, on);
            if (signing.isEmpty()) {
                return List.of();
            }
            steps.addAll(signing);
        }
        boolean expired = !document.withinTerm(on);
        boolean extends_ = expired && !change.extendsTerm();
        Remedy amendment = extends_
                ? Steps.amend(document, by, change.andExtends(), Sentence.of("change.andExtends", what))
                : Steps.amend(document, by, change, what);
        boolean lists = change.clause() == null && !change.extendsTerm();
        steps.add(lists ? amendment.ofElements() : amendment);
        steps.addAll(counsel);
        boolean all = provider == null || expired;
        List<Agency> signers = steps.size() > 1 + counsel.size()
                ? all
                        ? document.dossier().agencies()
                        : document.signersOf(provider, on, document.dossier().agencies())
                : document.signersOf(all ? null : provider, on);
        if (!signers.isEmpty()) {
            steps.add(Steps.signAmendment(document, signers, null));
        }
        return steps;
    }

    /**
     * The party for which changes are recorded: the licensee or a provider, or else any; empty where there are no
     * parties.
     */
    static Optional<Agency> first(Standing document) {
        return document.dossier().parties().stream()
                .filter(party -> party.role() == Role.LICENSEE || party.role() == Role.PROVIDER)
                .map(Party::agency)
                .findFirst()
                .or(() -> document.dossier().agencies().stream().findFirst());
    }

    private static Agency another(Standing document, Agency agency) {
        return document.dossier().agencies().stream()
                .filter(party -> !party.id().equals(agency.id()))
                .findFirst()
                .orElse(agency);
    }
}
