package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.inProjects;

import charteroak.agreements.ballot.Ballot;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.permission.Deed;
import org.jspecify.annotations.Nullable;

/** What happens in a project: its request, votes and decision, files and matching, release, review and publication, its end. */
public sealed interface ProjectAct extends Act {

    /** That the requester handed in the proposal of a request. */
    record ProposalSubmitted(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.SUBMIT_PROPOSAL, ActShape.PLAIN, entry -> new ProposalSubmitted(entry.header()))
                .needing("by");
    }

    /** That the operating group took a proposal up, which gives the request its number. */
    record ProposalTakenUp(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.TAKE_UP_PROPOSAL, ActShape.PLAIN, entry -> new ProposalTakenUp(entry.header()))
                .needing("by");
    }

    /** What a provider answers about the data that is asked for, as its note says. */
    record AvailabilityAnswered(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.ANSWER_AVAILABILITY, ActShape.PLAIN, entry -> new AvailabilityAnswered(entry.header()))
                .givingAReason();
    }

    /** That a proposal went back to its requester with the questions in its note. */
    record ProposalReturned(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.RETURN_PROPOSAL, ActShape.PLAIN, entry -> new ProposalReturned(entry.header()))
                .givingAReason();
    }

    /** That a request was found viable, so that its form is due. */
    record FoundViable(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.FIND_VIABLE, ActShape.PLAIN, entry -> new FoundViable(entry.header()))
                .needing("by");
    }

    /** That no vote could lawfully approve a request, by the rule that its note cites. */
    record FoundNotViable(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.FIND_NOT_VIABLE, ActShape.PLAIN, entry -> new FoundNotViable(entry.header()))
                .givingAReason();
    }

    /** That the requester handed in the form of a request. */
    record FormSubmitted(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.SUBMIT_FORM, ActShape.PLAIN, entry -> new FormSubmitted(entry.header()))
                .needing("by");
    }

    /** That the review of a form for completeness began. */
    record FormTakenUp(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.TAKE_UP_FORM, ActShape.PLAIN, entry -> new FormTakenUp(entry.header()))
                .needing("by");
    }

    /** That a form went back to its requester for what its note lists. */
    record FormReturned(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.RETURN_FORM, ActShape.PLAIN, entry -> new FormReturned(entry.header()))
                .givingAReason();
    }

    /** That a request cannot be approved by the rule that its note cites, and the requester did not mend it. */
    record FoundIneligible(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.FIND_INELIGIBLE, ActShape.PLAIN, entry -> new FoundIneligible(entry.header()))
                .givingAReason();
    }

    /** That a form is complete, so that the providers review it. */
    record FormConfirmedComplete(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.CONFIRM_COMPLETE, ActShape.PLAIN, entry -> new FormConfirmedComplete(entry.header()))
                .needing("by");
    }

    /** That a provider asks for another form before it can agree, as its note says. */
    record ModificationRequested(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.REQUEST_MODIFICATION, ActShape.PLAIN, entry -> new ModificationRequested(entry.header()))
                .givingAReason();
    }

    /**
     * An agency's vote on the request for its data.
     *
     * @param meeting the number of the meeting in which it was cast; null where it was cast in none
     */
    record Voted(
            ActHeader header,
            Vote vote,
            @Nullable Ballot ballot,
            @Nullable String meeting) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                Deed.CAST_VOTE,
                ActShape.VOTE,
                entry -> new Voted(
                        entry.header(),
                        entry.needed(Particular.VOTE),
                        entry.get(Particular.BALLOT),
                        entry.get(Particular.MEETING)));
    }

    /** That providers have time to vote once more, because the time that they had is over. */
    record VotingWindowOpened(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.OPEN_VOTING_WINDOW, ActShape.PLAIN, entry -> new VotingWindowOpened(entry.header()))
                .needing("by");
    }

    /** That the head of an agency was told that nobody voted for it. */
    record SilenceEscalated(ActHeader header, AgencyId concernsId) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                Deed.ESCALATE_SILENCE,
                ActShape.PARTY,
                entry -> new SilenceEscalated(entry.header(), entry.needed(Particular.CONCERNS)));
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

    /** That the requester was told what the providers decided. */
    record DecisionCommunicated(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.COMMUNICATE_DECISION, ActShape.PLAIN, entry -> new DecisionCommunicated(entry.header()))
                .needing("by");
    }

    /** That the agreements of the project went out for signature. */
    record SentForSignature(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.SEND_FOR_SIGNATURE, ActShape.PLAIN, entry -> new SentForSignature(entry.header()))
                .needing("by");
    }

    /** That the providers were asked for their files. */
    record FilesCalledFor(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.CALL_FOR_FILES, ActShape.PLAIN, entry -> new FilesCalledFor(entry.header()))
                .needing("by");
    }

    /** That the Hub accepted the match file of a provider. */
    record MatchFileAccepted(ActHeader header, AgencyId concernsId) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                Deed.ACCEPT_MATCH_FILE,
                ActShape.PARTY,
                entry -> new MatchFileAccepted(entry.header(), entry.needed(Particular.CONCERNS)));
    }

    /** That the recipient has every file. */
    record ReceiptConfirmed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.CONFIRM_RECEIPT, ActShape.PLAIN, entry -> new ReceiptConfirmed(entry.header()))
                .needing("by");
    }

    /** That the recipient handed in results for review. */
    record OutputSubmitted(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.SUBMIT_OUTPUT, ActShape.PLAIN, entry -> new OutputSubmitted(entry.header()))
                .needing("by");
    }

    /** That a provider asks for a change in the results, as its note says. */
    record OutputReturned(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.RETURN_OUTPUT, ActShape.PLAIN, entry -> new OutputReturned(entry.header()))
                .givingAReason();
    }

    /** That the recipient is done with the linked data. */
    record AnalysisFinished(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.FINISH_ANALYSIS, ActShape.PLAIN, entry -> new AnalysisFinished(entry.header()))
                .needing("by");
    }

    /** That the project is closed. */
    record ProjectClosed(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.CLOSE_PROJECT, ActShape.PLAIN, entry -> new ProjectClosed(entry.header()))
                .needing("by");
    }

    /** That the requester ended the request, as its note says why. */
    record RequestWithdrawn(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.WITHDRAW_REQUEST, ActShape.PLAIN, entry -> new RequestWithdrawn(entry.header()))
                .givingAReason();
    }

    /** That all work on the request is stopped, as its note says why. */
    record RequestSuspended(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.SUSPEND_REQUEST, ActShape.PLAIN, entry -> new RequestSuspended(entry.header()))
                .givingAReason();
    }

    /** That work goes on, as its note says why. */
    record SuspensionLifted(ActHeader header) implements ProjectAct {

        static final ActTraits TRAITS = inProjects(
                        Deed.LIFT_SUSPENSION, ActShape.PLAIN, entry -> new SuspensionLifted(entry.header()))
                .givingAReason();
    }
}
