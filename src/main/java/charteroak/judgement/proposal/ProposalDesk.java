package charteroak.judgement.proposal;

import charteroak.agreements.agreement.Amendments;
import charteroak.agreements.agreement.Dossier;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.permission.Deed;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Particulars.OfAmendment;
import charteroak.judgement.trial.Particulars.OfParty;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.TriedActs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Draws up the proposals for one route, and tries each. */
record ProposalDesk(
        PlannedWorld start, Ask ask, Route route, Grants grants, TriedActs trail, String ids, AtomicInteger made) {

    ProposalDesk(PlannedWorld start, Route route, Predicate<Use> hopeful) {
        this(
                start,
                start.ask(),
                route,
                new Grants(start, hopeful),
                new TriedActs(start),
                "plan-" + wanted(start.ask()).substring(0, 10),
                new AtomicInteger());
    }

    private static String wanted(Ask ask) {
        return Fingerprint.ofLines(ask.project().id(), ask.wantedOn(), ask.knownAt());
    }

    /** The world after the acts accepted so far. */
    PlannedWorld world() {
        return trail.world();
    }

    boolean attempt(PlannedAct act) {
        return trail.attempt(act);
    }

    PlannedAct act(Deed mutation, String document, Agency by) {
        return PlannedAct.of(mutation, document, by, ask.today(), ids + "-" + made.incrementAndGet());
    }

    void reinstate(Dossier dossier, Agency party) {
        dossier.agencies().stream()
                .filter(agency -> !agency.id().equals(party.id()))
                .findFirst()
                .ifPresent(other -> trail.attempt(
                        act(Deed.REINSTATE_PARTY, dossier.agreement().number(), other)
                                .saying(new OfParty(party))));
    }

    void sign(Dossier dossier) {
        dossier.agencies()
                .forEach(agency -> trail.attempt(
                        act(Deed.SIGN_AGREEMENT, dossier.agreement().number(), agency)));
    }

    /** Tries the signatures that amendments of a document wait for, except those that would end what is wanted. */
    void consent(String number) {
        trail.world().dossier(number).ifPresent(dossier -> {
            Amendments amendments = dossier.knownAt(Instant.MAX).amendments();
            amendments.waiting().stream()
                    .filter(amendment -> amendment.endsIds().isEmpty())
                    .filter(amendment ->
                            amendment.termTo() == null || !amendment.termTo().isBefore(ask.wantedOn()))
                    .forEach(amendment -> dossier.agencies(amendments.waitsFor(amendment))
                            .forEach(party -> trail.attempt(
                                    act(Deed.SIGN_AGREEMENT, number, party).saying(new OfAmendment(amendment.id())))));
        });
    }

    /** The party for which amendments and reinstatements are recorded: the Hub where it is a party. */
    Agency leading(Dossier dossier) {
        Set<Agency> hubs = new LinkedHashSet<>(start.hubs(ask.wantedOn()));
        List<Agency> parties = dossier.agencies();
        return parties.stream()
                .filter(hubs::contains)
                .findFirst()
                .orElseGet(() -> parties.isEmpty() ? ask.project().recipient() : parties.getFirst());
    }

    LocalDate end() {
        LocalDate until = ask.until();
        return until == null || until.isBefore(ask.wantedOn()) ? ask.wantedOn().plusYears(1) : until;
    }

    List<String> sharingNumbers() {
        return route.documents().keySet().stream()
                .map(home -> home.number() == null ? number("DSA") : home.number())
                .distinct()
                .filter(number -> trail.world().dossier(number).isPresent())
                .toList();
    }

    /** An agreement number that is not taken; two new agreements of one route are distinguished by whom they serve. */
    String number(String prefix) {
        String stem = "%s-%s-P".formatted(prefix, ask.project().number());
        int next = 1;
        while (start.library().numbers().contains(stem + next)
                || start.dossier(stem + next).isPresent()) {
            next++;
        }
        return stem + next;
    }
}
