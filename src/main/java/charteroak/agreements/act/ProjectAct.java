package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.inProjects;

import charteroak.ground.permission.Deed;

/** What happens in a project: votes, matching, release, review and publication. */
public sealed interface ProjectAct extends Act {

    /** An agency's vote on the request for its data. */
    record Voted(ActHeader header, Vote vote) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                Deed.CAST_VOTE, ActShape.VOTE, entry -> new Voted(entry.header(), entry.needed(Particular.VOTE)));
    }

    /** That the Hub finished matching. */
    record MatchingConfirmed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS =
                inProjects(Deed.CONFIRM_MATCHING, ActShape.PLAIN, entry -> new MatchingConfirmed(entry.header()));
    }

    /** That the Hub destroyed what it was sent to match. */
    record InputsDestroyed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.CERTIFY_INPUTS_DESTROYED, ActShape.PLAIN, entry -> new InputsDestroyed(entry.header()))
                .needing("by");
    }

    /** That an agency destroyed its own link between the crosswalk and the people in its data. */
    record OwnLinkDestroyed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.ATTEST_OWN_LINK_DESTROYED, ActShape.PLAIN, entry -> new OwnLinkDestroyed(entry.header()))
                .needing("by");
    }

    /** That the Hub gave the crosswalk to the recipient. */
    record CrosswalkReleased(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.RELEASE_CROSSWALK, ActShape.PLAIN, entry -> new CrosswalkReleased(entry.header()))
                .needing("by");
    }

    /** That a provider reviewed what is to be published. */
    record PublicationReviewed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.RECORD_PUBLICATION_REVIEW,
                        ActShape.PLAIN,
                        entry -> new PublicationReviewed(entry.header()))
                .needing("by");
    }

    /** That the recipient published. */
    record Published(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS =
                inProjects(Deed.RECORD_PUBLICATION, ActShape.PLAIN, entry -> new Published(entry.header()));
    }

    /** That what was found of a run is resolved, as its note says. */
    record FindingResolved(ActHeader header, String findingId) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.RESOLVE_FINDING,
                        ActShape.FINDING,
                        entry -> new FindingResolved(entry.header(), entry.needed(Particular.FINDING)))
                .givingAReason();
    }
}
