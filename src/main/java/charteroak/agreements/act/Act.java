package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.PagedList;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.InWords;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an agreement or in a project: immutable, with the day it takes effect and the instant it
 * was recorded.
 * Each kind is a record of what acts of the kind say; asked for anything else, an act says nothing.
 */
public sealed interface Act permits DocumentAct, PartyAct, CounselAct, LicenseAct, ProjectAct, VoidedAct {

    /** The order in which acts take effect; of one day, the one recorded last has the last word. */
    Comparator<Act> IN_EFFECT = Comparator.comparing(Act::effectiveOn)
            .thenComparing(Act::recordedAt)
            .thenComparing(Act::id);

    DateTimeFormatter INSTANT_IN_KEYS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS").withZone(ZoneOffset.UTC);

    /** Reads an answer of {@link Dossiers#ACT}. */
    static Act of(SubjectId subjectId, Row row) {
        return ActEntry.of(subjectId, row).act();
    }

    ActHeader header();

    default Kind kind() {
        return Kind.of(getClass());
    }

    /** What was done, such as "Legal basis affirmed by counsel". */
    default Sentence title() {
        return kind().deed().title();
    }

    default ActId id() {
        return header().id();
    }

    /** The agreement or the project. */
    default SubjectId subjectId() {
        return header().subjectId();
    }

    default LocalDate effectiveOn() {
        return header().effectiveOn();
    }

    default Instant recordedAt() {
        return header().recordedAt();
    }

    default @Nullable AgencyId byId() {
        return header().byId();
    }

    default @Nullable String note() {
        return header().note();
    }

    /** The last day of the term as an amendment writes it. */
    default @Nullable LocalDate termTo() {
        return null;
    }

    /** The agency whose part in an agreement changes. */
    default @Nullable AgencyId concernsId() {
        return null;
    }

    /** The schedule that counsel speaks of. */
    default @Nullable ScheduleId scheduleId() {
        return null;
    }

    /** The act that no longer counts. */
    default @Nullable ActId voidsId() {
        return null;
    }

    /** The schedules that an amendment adds. */
    default List<ScheduleId> addsIds() {
        return List.of();
    }

    /** The schedules that an amendment ends. */
    default List<ScheduleId> endsIds() {
        return List.of();
    }

    /** The condition of law that counsel attests, by code. */
    default @Nullable String condition() {
        return null;
    }

    /** What an institutional review board determined. */
    default @Nullable Determination determination() {
        return null;
    }

    /** The last day of what is allowed; null while open. */
    default @Nullable LocalDate until() {
        return null;
    }

    default @Nullable Vote vote() {
        return null;
    }

    /** What an agency says with its vote beside yes or no. */
    default @Nullable Ballot ballot() {
        return null;
    }

    /** The number of the meeting in which an agency voted. */
    default @Nullable String meeting() {
        return null;
    }

    /** The finding that is resolved. */
    default @Nullable String findingId() {
        return null;
    }

    /** The licensed user that is spoken of. */
    default @Nullable String userId() {
        return null;
    }

    /** What an amendment writes into the document. */
    default List<Term> terms() {
        return List.of();
    }

    /** The amendment that a signature is of; null where it is of the document itself. */
    default @Nullable ActId amendmentId() {
        return null;
    }

    /** Whether an amendment was written for its agency by somebody who may not sign for it, so that it is yet to sign. */
    default boolean unsigned() {
        return false;
    }

    /** The act as the audit trail tells it: of a ballot its fingerprint alone, since whoever reads the trail need not read it. */
    default Map<String, @Nullable Object> told() {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("id", id());
        told.put("subjectId", subjectId());
        told.put("kind", kind());
        told.put("effectiveOn", effectiveOn());
        told.put("recordedAt", recordedAt());
        told.put("byId", byId());
        told.put("note", note());
        Particular.ALL.forEach(each -> told.put(each.name(), each.of(this)));
        told.computeIfPresent(
                Particular.BALLOT.name(),
                (name, ballot) -> Fingerprint.of(ballot).text());
        return told;
    }

    /** The same taking effect on another day. */
    default Act on(LocalDate day) {
        return new ActEntry(header().on(day), kind(), ActEntry.of(this).said()).act();
    }

    /** A party's signature of it, made with it. */
    default Act signedBy(AgencyId party) {
        return new DocumentAct.Signed(
                new ActHeader(new ActId(id() + "-" + party), subjectId(), effectiveOn(), recordedAt(), party, null),
                id());
    }

    /** In the order in which acts take effect. */
    default String key() {
        return PagedList.key(effectiveOn(), INSTANT_IN_KEYS.format(recordedAt()), id());
    }

    /** Whether it is a party's signature of the document itself, not of an amendment. */
    default boolean signsTheDocument() {
        return false;
    }

    /** The agency whose part in the agreement it changes: the one it concerns, else the one that did it. */
    default @Nullable AgencyId partyId() {
        return concernsId() == null ? byId() : concernsId();
    }

    /** What can be done to an agreement and, from {@link #VOTED} on, in a project; an act of either can be voided. */
    enum Kind implements InWords {
        DRAFTED(DocumentAct.Drafted.class, DocumentAct.Drafted.TRAITS),
        SIGNED(DocumentAct.Signed.class, DocumentAct.Signed.TRAITS),
        AFFIRMED(CounselAct.Affirmed.class, CounselAct.Affirmed.TRAITS),
        AFFIRMATION_WITHDRAWN(CounselAct.AffirmationWithdrawn.class, CounselAct.AffirmationWithdrawn.TRAITS),
        AFFIRMATION_DECLINED(CounselAct.AffirmationDeclined.class, CounselAct.AffirmationDeclined.TRAITS),
        ATTESTED(CounselAct.Attested.class, CounselAct.Attested.TRAITS),
        ATTESTATION_WITHDRAWN(CounselAct.AttestationWithdrawn.class, CounselAct.AttestationWithdrawn.TRAITS),
        AMENDED(DocumentAct.Amended.class, DocumentAct.Amended.TRAITS),
        SUSPENDED(DocumentAct.Suspended.class, DocumentAct.Suspended.TRAITS),
        REINSTATED(DocumentAct.Reinstated.class, DocumentAct.Reinstated.TRAITS),
        TERMINATED(DocumentAct.Terminated.class, DocumentAct.Terminated.TRAITS),
        PARTY_SUSPENDED(PartyAct.PartySuspended.class, PartyAct.PartySuspended.TRAITS),
        PARTY_REINSTATED(PartyAct.PartyReinstated.class, PartyAct.PartyReinstated.TRAITS),
        PARTY_WITHDREW(PartyAct.PartyWithdrew.class, PartyAct.PartyWithdrew.TRAITS),
        IRB_DETERMINED(LicenseAct.IrbDetermined.class, LicenseAct.IrbDetermined.TRAITS),
        ACCESS_GRANTED(LicenseAct.AccessGranted.class, LicenseAct.AccessGranted.TRAITS),
        ACCESS_ENDED(LicenseAct.AccessEnded.class, LicenseAct.AccessEnded.TRAITS),
        NDA_SIGNED(LicenseAct.NdaSigned.class, LicenseAct.NdaSigned.TRAITS),
        USER_ACKNOWLEDGED(LicenseAct.UserAcknowledged.class, LicenseAct.UserAcknowledged.TRAITS),
        DESTRUCTION_CERTIFIED(LicenseAct.DestructionCertified.class, LicenseAct.DestructionCertified.TRAITS),
        VOIDED(VoidedAct.class, VoidedAct.TRAITS),
        VOTED(ProjectAct.Voted.class, ProjectAct.Voted.TRAITS),
        MATCHING_CONFIRMED(ProjectAct.MatchingConfirmed.class, ProjectAct.MatchingConfirmed.TRAITS),
        INPUTS_DESTROYED(ProjectAct.InputsDestroyed.class, ProjectAct.InputsDestroyed.TRAITS),
        OWN_LINK_DESTROYED(ProjectAct.OwnLinkDestroyed.class, ProjectAct.OwnLinkDestroyed.TRAITS),
        CROSSWALK_RELEASED(ProjectAct.CrosswalkReleased.class, ProjectAct.CrosswalkReleased.TRAITS),
        PUBLICATION_REVIEWED(ProjectAct.PublicationReviewed.class, ProjectAct.PublicationReviewed.TRAITS),
        PUBLISHED(ProjectAct.Published.class, ProjectAct.Published.TRAITS),
        FINDING_RESOLVED(ProjectAct.FindingResolved.class, ProjectAct.FindingResolved.TRAITS),
        DECISION_COMMUNICATED(ProjectAct.DecisionCommunicated.class, ProjectAct.DecisionCommunicated.TRAITS),
        SENT_FOR_SIGNATURE(ProjectAct.SentForSignature.class, ProjectAct.SentForSignature.TRAITS),
        FILES_CALLED_FOR(ProjectAct.FilesCalledFor.class, ProjectAct.FilesCalledFor.TRAITS),
        MATCH_FILE_ACCEPTED(ProjectAct.MatchFileAccepted.class, ProjectAct.MatchFileAccepted.TRAITS),
        RECEIPT_CONFIRMED(ProjectAct.ReceiptConfirmed.class, ProjectAct.ReceiptConfirmed.TRAITS),
        OUTPUT_SUBMITTED(ProjectAct.OutputSubmitted.class, ProjectAct.OutputSubmitted.TRAITS),
        OUTPUT_RETURNED(ProjectAct.OutputReturned.class, ProjectAct.OutputReturned.TRAITS),
        ANALYSIS_FINISHED(ProjectAct.AnalysisFinished.class, ProjectAct.AnalysisFinished.TRAITS),
        PROJECT_CLOSED(ProjectAct.ProjectClosed.class, ProjectAct.ProjectClosed.TRAITS),
        REQUEST_WITHDRAWN(ProjectAct.RequestWithdrawn.class, ProjectAct.RequestWithdrawn.TRAITS),
        REQUEST_SUSPENDED(ProjectAct.RequestSuspended.class, ProjectAct.RequestSuspended.TRAITS),
        SUSPENSION_LIFTED(ProjectAct.SuspensionLifted.class, ProjectAct.SuspensionLifted.TRAITS),
        PROPOSAL_SUBMITTED(ProjectAct.ProposalSubmitted.class, ProjectAct.ProposalSubmitted.TRAITS),
        PROPOSAL_TAKEN_UP(ProjectAct.ProposalTakenUp.class, ProjectAct.ProposalTakenUp.TRAITS),
        AVAILABILITY_ANSWERED(ProjectAct.AvailabilityAnswered.class, ProjectAct.AvailabilityAnswered.TRAITS),
        PROPOSAL_RETURNED(ProjectAct.ProposalReturned.class, ProjectAct.ProposalReturned.TRAITS),
        FOUND_VIABLE(ProjectAct.FoundViable.class, ProjectAct.FoundViable.TRAITS),
        FOUND_NOT_VIABLE(ProjectAct.FoundNotViable.class, ProjectAct.FoundNotViable.TRAITS),
        FORM_SUBMITTED(ProjectAct.FormSubmitted.class, ProjectAct.FormSubmitted.TRAITS),
        FORM_TAKEN_UP(ProjectAct.FormTakenUp.class, ProjectAct.FormTakenUp.TRAITS),
        FORM_RETURNED(ProjectAct.FormReturned.class, ProjectAct.FormReturned.TRAITS),
        FOUND_INELIGIBLE(ProjectAct.FoundIneligible.class, ProjectAct.FoundIneligible.TRAITS),
        FORM_CONFIRMED_COMPLETE(ProjectAct.FormConfirmedComplete.class, ProjectAct.FormConfirmedComplete.TRAITS),
        MODIFICATION_REQUESTED(ProjectAct.ModificationRequested.class, ProjectAct.ModificationRequested.TRAITS),
        VOTING_WINDOW_OPENED(ProjectAct.VotingWindowOpened.class, ProjectAct.VotingWindowOpened.TRAITS),
        SILENCE_ESCALATED(ProjectAct.SilenceEscalated.class, ProjectAct.SilenceEscalated.TRAITS);

        private static final Map<Class<? extends Act>, Kind> OF_RECORDS =
                Stream.of(values()).collect(Collectors.toMap(kind -> kind.said, Function.identity()));

        private final Class<? extends Act> said;
        private final ActTraits traits;

        Kind(Class<? extends Act> said, ActTraits traits) {
            this.said = said;
            this.traits = traits;
        }

        private static Kind of(Class<? extends Act> said) {
            return Objects.requireNonNull(OF_RECORDS.get(said));
        }

        /** The act as a noun without an article, such as "withdrawal of an affirmation". */
        @Override
        public Sentence words() {
            return words("Act");
        }

        /** The act as a noun with an article, such as "an amendment". */
        public Sentence one() {
            return words("Act.one");
        }

        /** What was done, before the day on which it was, such as "affirmed". */
        public Sentence done() {
            return words("Act.done");
        }

        /** What somebody must be permitted who does it. */
        public Deed deed() {
            return traits.deed();
        }

        /** Whether it is done to agreements; the voiding of an act is done to agreements and in projects. */
        public boolean isDoneToAgreements() {
            return !traits.documents().isEmpty();
        }

        /** Whether it can be done to an agreement of a kind at all. */
        public boolean suits(AgreementKind agreement) {
            return traits.documents().contains(agreement);
        }

        /** Whether it can be done to an agreement that stands so. */
        public boolean isAdmittedBy(AgreementState state) {
            return traits.states().contains(state);
        }

        /** What it is asked with. */
        public ActShape shape() {
            return traits.shape();
        }

        /** Whether it is done in a project. */
        public boolean isDoneInProjects() {
            return traits.inProjects();
        }

        /** Whether it states what has happened, so that it cannot lie ahead. */
        public boolean statesAFact() {
            return traits.statesAFact();
        }

        /** Whether its note gives a reason, which is not left out. */
        public boolean givesAReason() {
            return traits.givesAReason();
        }

        /** The fields without which a seed cannot bring it, as seed files name them. */
        public Set<String> needs() {
            return traits.needs();
        }

        /** Whether a seed may give a field with it, as seed files name it. */
        public boolean maySay(String field) {
            return traits.needs().contains(field) || traits.shape().may().contains(field);
        }

        Act read(ActEntry entry) {
            return traits.read().apply(entry);
        }
    }

    /** What an institutional review board can determine. */
    enum Determination implements InWords {
        NOT_HUMAN_SUBJECTS,
        EXEMPT,
        EXPEDITED,
        FULL_BOARD,
        NOT_REQUIRED,
        DISAPPROVED
    }

    /** How an agency can vote on a request for its data. */
    enum Vote {
        YES,
        NO,
        ABSTAIN
    }
}
