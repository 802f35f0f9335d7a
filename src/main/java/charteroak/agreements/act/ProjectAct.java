package charteroak.agreements.act;

import charteroak.ground.permission.Deed;

/** What happens in a project: votes, matching, release, review and publication. */
public sealed interface ProjectAct extends Act {

    /** An agency's vote on the request for its data. */
    record Voted(ActHeader header, Vote vote) implements ProjectAct {

        static final ActTraits TRAITS = ActTraits.inProjects(
                        Deed.CAST_VOTE, entry -> new Voted(entry.header(), entry.needed(entry.vote(), "vote")))
                .askedWith(ActShape.VOTE)
                .needing("by", "vote");

        @Override
        public Kind kind() {
            return Kind.VOTED;
        }
    }

    /** That the Hub finished matching. */
    record MatchingConfirmed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS =
                ActTraits.inProjects(Deed.CONFIRM_MATCHING, entry -> new MatchingConfirmed(entry.header()));

        @Override
        public Kind kind() {
            return Kind.MATCHING_CONFIRMED;
        }
    }

    /** That the Hub destroyed what it was sent to match. */
    record InputsDestroyed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = ActTraits.inProjects(
                        Deed.CERTIFY_INPUTS_DESTROYED, entry -> new InputsDestroyed(entry.header()))
                .needing("by");

        @Override
        public Kind kind() {
            return Kind.INPUTS_DESTROYED;
        }
    }

    /** That an agency destroyed its own link between the crosswalk and the people in its data. */
    record OwnLinkDestroyed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = ActTraits.inProjects(
                        Deed.ATTEST_OWN_LINK_DESTROYED, entry -> new OwnLinkDestroyed(entry.header()))
                .needing("by");

        @Override
        public Kind kind() {
            return Kind.OWN_LINK_DESTROYED;
        }
    }

    /** That the Hub gave the crosswalk to the recipient. */
    record CrosswalkReleased(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = ActTraits.inProjects(
                        Deed.RELEASE_CROSSWALK, entry -> new CrosswalkReleased(entry.header()))
                .needing("by");

        @Override
        public Kind kind() {
            return Kind.CROSSWALK_RELEASED;
        }
    }

    /** That a provider reviewed what is to be published. */
    record PublicationReviewed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = ActTraits.inProjects(
                        Deed.RECORD_PUBLICATION_REVIEW, entry -> new PublicationReviewed(entry.header()))
                .needing("by");

        @Override
        public Kind kind() {
            return Kind.PUBLICATION_REVIEWED;
        }
    }

    /** That the recipient published. */
    record Published(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS =
                ActTraits.inProjects(Deed.RECORD_PUBLICATION, entry -> new Published(entry.header()));

        @Override
        public Kind kind() {
            return Kind.PUBLISHED;
        }
    }

    /** That what was found of a run is resolved, as its note says. */
    record FindingResolved(ActHeader header, String findingId) implements ProjectAct {

        static final ActTraits TRAITS = ActTraits.inProjects(
                        Deed.RESOLVE_FINDING,
                        entry -> new FindingResolved(entry.header(), entry.needed(entry.findingId(), "findingId")))
                .askedWith(ActShape.FINDING)
                .needing("finding");

        @Override
        public Kind kind() {
            return Kind.FINDING_RESOLVED;
        }
    }
}
