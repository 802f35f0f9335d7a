package charteroak.judgement.proposal;

import charteroak.agreements.project.ElementUse;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.TriedActs;
import java.util.function.Predicate;

/**
 * Tries every act that could help on one route, in an order that the formalities accept. Acts that do not help are left
 * out later.
 */
public final class Proposals {

    private Proposals() {}

    /** The acts that are accepted on a route. */
    public static TriedActs on(Route route, PlannedWorld start, Predicate<Use> hopeful) {
        ProposalDesk desk = new ProposalDesk(start, route, hopeful);
        ProgrammeProposals programme = new ProgrammeProposals(desk, start, start.ask());
        programme.memoranda();
        programme.proceedings();
        SharingProposals sharing = new SharingProposals(desk, start, start.ask());
        route.documents().forEach((home, providers) -> sharing.sharing(home.number(), home.scope(), providers));
        if (start.facts().uses().stream().anyMatch(use -> use.kind() != ElementUse.Kind.LINKAGE_KEY)) {
            new LicenseProposals(desk, start, start.ask()).license();
        }
        return desk.trail();
    }
}
