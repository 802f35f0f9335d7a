package charteroak.judgement.plan;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.judgement.coverage.RandomHistory;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Determined;
import charteroak.judgement.trial.Particulars.OfParty;
import charteroak.judgement.trial.Particulars.OfSchedule;
import charteroak.judgement.trial.Particulars.OfUser;
import charteroak.judgement.trial.Particulars.Resolved;
import charteroak.judgement.trial.Particulars.Voted;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every single act on what is there already that could conceivably help, by whoever may do it, on the day of the plan. */
final class Universe {

    private final PlannedWorld start;
    private final List<PlannedAct> acts = new ArrayList<>();
    private int made;

    private Universe(PlannedWorld start) {
        this.start = start;
    }

    static List<PlannedAct> of(PlannedWorld start) {
        Universe universe = new Universe(start);
        universe.start.facts().dossiers().forEach(universe::on);
        universe.inProject();
        return universe.acts;
    }

    private void on(Dossier dossier) {
        Agreement agreement = dossier.agreement();
        List<Agency> parties =
                dossier.parties().stream().map(Party::agency).distinct().toList();
        if (parties.isEmpty() || agreement.kind() == AgreementKind.LETTER_OF_INTENT) {
            return;
        }
        Agency any = parties.getFirst();
        String number = agreement.number();
        add(act(Deed.REINSTATE_AGREEMENT, number, any));
        List<Term> terms = List.of(
                new Term(Term.SUPPRESSION_RULE, "cells<11"),
                new Term(Term.AUTHORIZED_REPRESENTATIVE, "stated"),
                new Term(Term.DESTRUCTION_DEADLINE, "2030-01-01"),
                new Term("SAFEGUARDS", "stated"));
        LocalDate later = RandomHistory.FIRST.plusDays(3L * RandomHistory.DAYS);
        add(act(Deed.AMEND_AGREEMENT, number, any).saying(new Changed(later, terms, List.of())));
        add(act(Deed.AMEND_AGREEMENT, number, any).saying(new Changed(null, terms, List.of())));
        for (Schedule schedule : dossier.schedules()) {
            Agency provider = schedule.provider();
            if (provider != null) {
                add(act(Deed.AFFIRM_SCHEDULE, number, provider).saying(new OfSchedule(schedule.id(), null)));
                for (String condition : List.of("METHODS_DOCUMENTED", "DENY_UNLESS_CONSENT")) {
                    add(act(Deed.ATTEST_CONDITION, number, provider).saying(new OfSchedule(schedule.id(), condition)));
                }
            }
        }
        for (Agency party : parties) {
            Agency other = parties.stream()
                    .filter(agency -> !agency.equals(party))
                    .findFirst()
                    .orElse(party);
            add(act(Deed.REINSTATE_PARTY, number, other).saying(new OfParty(party)));
            add(act(Deed.SIGN_AGREEMENT, number, party));
        }
        if (agreement.kind() == AgreementKind.DUL) {
            add(act(Deed.RECORD_IRB_DETERMINATION, number, any).saying(new Determined(Determination.EXEMPT)));
            add(act(Deed.CERTIFY_DESTRUCTION, number, start.ask().project().recipient()));
            dossier.users().forEach(user -> {
                add(act(Deed.GRANT_USER_ACCESS, number, any).saying(new OfUser(user)));
                add(act(Deed.RECORD_NDA, number, any).saying(new OfUser(user)));
                add(act(Deed.RECORD_ACKNOWLEDGEMENT, number, any).saying(new OfUser(user)));
            });
        }
    }

    private void inProject() {
        String project = start.ask().project().number();
        start.providers()
                .forEach(provider -> add(act(Deed.CAST_VOTE, project, provider).saying(new Voted(Act.Vote.YES))));
        start.hubs(start.ask().today()).forEach(hub -> {
            add(act(Deed.CERTIFY_INPUTS_DESTROYED, project, hub));
            start.facts()
                    .lineage()
                    .findings()
                    .forEach(finding -> add(
                            act(Deed.RESOLVE_FINDING, project, hub).saying(new Resolved(finding.id(), "Settled."))));
        });
    }

    /** Only what is accepted at once, or could be once something else is done. */
    private void add(PlannedAct act) {
        acts.add(act);
    }

    private PlannedAct act(Deed mutation, String document, Agency by) {
        return PlannedAct.of(mutation, document, by, start.ask().today(), "thinkable-" + ++made);
    }
}
