package charteroak.judgement.proposal;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Dossier;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Resolved;
import charteroak.judgement.trial.Particulars.Voted;
import charteroak.judgement.trial.PlannedWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Proposes acts that could help before any agreement: memoranda that bind, votes, and records of what happened in the
 * project.
 */
record ProgrammeProposals(ProposalDesk desk, PlannedWorld start, Ask ask) {

    void memoranda() {
        for (Dossier memorandum : start.dossiers(AgreementKind.EMOU)) {
            String number = memorandum.agreement().number();
            LocalDate last = memorandum.knownAt(Instant.MAX).lastDay(ask.wantedOn());
            if (memorandum.parties().isEmpty()) {
                continue;
            }
            Agency any = desk.leading(memorandum);
            desk.attempt(desk.act(Deed.REINSTATE_AGREEMENT, number, any));
            if (last != null && last.isBefore(ask.wantedOn())) {
                desk.attempt(desk.act(Deed.AMEND_AGREEMENT, number, any)
                        .saying(new Changed(desk.end(), List.of(), List.of())));
            }
            desk.consent(number);
            Set<Agency> needed = new LinkedHashSet<>(start.providers());
            needed.addAll(start.hubs(ask.wantedOn()));
            memorandum.agencies().stream().filter(needed::contains).forEach(agency -> {
                desk.reinstate(memorandum, agency);
                desk.attempt(desk.act(Deed.SIGN_AGREEMENT, number, agency));
            });
        }
    }

    void proceedings() {
        String project = ask.project().number();
        for (Agency provider : start.providers()) {
            desk.attempt(desk.act(Deed.CAST_VOTE, project, provider)
                    .saying(new Voted(Act.Vote.YES))
                    .needing(Sentence.of("proposal.vote", provider.coded())));
        }
        List<Act> history = start.facts().history() == null
                ? List.of()
                : start.facts().history().acts();
        for (Agency hub : start.hubs(ask.today())) {
            if (history.stream().anyMatch(act -> act.kind() == Act.Kind.MATCHING_CONFIRMED)) {
                desk.attempt(desk.act(Deed.CERTIFY_INPUTS_DESTROYED, project, hub)
                        .needing(Sentence.of("proposal.inputsDestroyed")));
            }
        }
        Agency recipient = ask.project().recipient();
        for (Act done : history) {
            if (done.kind() == Act.Kind.CROSSWALK_RELEASED) {
                desk.attempt(desk.act(Deed.ATTEST_OWN_LINK_DESTROYED, project, recipient)
                        .on(done.effectiveOn())
                        .needing(Sentence.of("proposal.linkDestroyed", recipient.coded())));
            }
            if (done.kind() == Act.Kind.PUBLISHED) {
                for (Agency provider : start.providers()) {
                    desk.attempt(desk.act(Deed.RECORD_PUBLICATION_REVIEW, project, provider)
                            .on(done.effectiveOn())
                            .needing(Sentence.of("proposal.publicationReviewed", provider.coded())));
                }
            }
        }
        for (Finding finding : start.facts().lineage().findings()) {
            start.hubs(ask.today()).stream()
                    .limit(1)
                    .forEach(hub -> desk.attempt(desk.act(Deed.RESOLVE_FINDING, project, hub)
                            .saying(new Resolved(finding.id(), "To be written by whoever looked into it."))
                            .needing(Sentence.of(
                                    "proposal.findingSettled",
                                    new Reference(Reference.Kind.RUN, finding.runId(), finding.runId())))));
        }
    }
}
