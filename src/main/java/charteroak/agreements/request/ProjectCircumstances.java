package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.clause.Term;
import charteroak.agreements.eligibility.EligibilityAnswer;
import charteroak.agreements.form.FormLack;
import charteroak.agreements.project.Project;
import charteroak.agreements.stage.StageNow;
import charteroak.agreements.succession.Succession;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Condition;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide whether an act can be recorded in a project.
 *
 * @param receivedOn the day the request was received or, before it was handed in, begun; null when not known
 * @param stage where the project stands
 * @param providers the agencies whose data it asks for
 * @param hubs ids of the agencies that are the Hub on the act's day
 * @param operatingGroup ids of the agencies that run the program on that day
 * @param paperwork what its documents need before they go out for signature
 * @param intake what decides before the request comes to the vote
 * @param findings ids of the findings in the project's runs
 */
public record ProjectCircumstances(
        Project project,
        @Nullable LocalDate receivedOn,
        StageNow stage,
        List<Agency> providers,
        Set<AgencyId> hubs,
        Set<AgencyId> operatingGroup,
        Paperwork paperwork,
        Intake intake,
        Set<String> findings,
        List<Act> acts,
        LocalDate today) {

    boolean isProvider(@Nullable AgencyId agencyId) {
        return providers.stream().anyMatch(provider -> provider.id().equals(agencyId));
    }

    boolean isRecipient(@Nullable AgencyId agencyId) {
        return project.recipient().id().equals(agencyId);
    }

    /** The providers that no memorandum in force binds. */
    List<Agency> unbound() {
        return providers.stream()
                .filter(provider -> !intake.bound().contains(provider.id()))
                .toList();
    }

    /** Why the request cannot be led to a yes today for what became of the one before it; empty where it can. */
    Optional<UserError> outlived() {
        return intake.succession().refusalToGoOn(today);
    }

    List<Reference> codedProviders() {
        return providers.stream().map(Agency::coded).toList();
    }

    /**
     * The documents of a project before they go out for signature.
     *
     * @param none whether it rests on no document yet
     * @param unaffirmed the agencies whose counsel has not affirmed one of their schedules
     * @param unwritten the conditions of votes that no document states
     * @param unstated what the law asks of the sharing agreements themselves and they do not state
     * @param missing the kinds of document of which it rests on none: a data sharing agreement and a license go out together
     */
    public record Paperwork(
            boolean none,
            List<Agency> unaffirmed,
            List<Unwritten> unwritten,
            List<Condition> unstated,
            Set<AgreementKind> missing) {

        /** Of documents that are not asked about. */
        public static final Paperwork SETTLED = new Paperwork(false, List.of(), List.of());

        /** Where there is a document of each kind, or none at all. */
        public Paperwork(boolean none, List<Agency> unaffirmed, List<Unwritten> unwritten) {
            this(none, unaffirmed, unwritten, List.of(), Set.of());
        }

        /** Whether a document is to be drafted before anything goes out. */
        boolean isToDraft() {
            return none || !missing.isEmpty() || !unwritten.isEmpty();
        }
    }

    /** A condition on which an agency said yes and that no document states. */
    public record Unwritten(Agency agency, Term condition) {

        Sentence inWords() {
            return Sentence.of(
                    "request.conditionOf", agency.coded(), Part.text(condition.code()), Part.text(condition.text()));
        }
    }

    /**
     * What decides on the acts from a draft to the vote.
     *
     * @param author the identity provider's name for whoever writes the form; null where the program's log brought the request
     * @param coAuthors the identity provider's names for those who write it beside the author
     * @param missing what the form lacks before it can be handed in; empty where none is to be
     * @param formVersion the version of the form that was handed in last; null where none was
     * @param everBound ids of the agencies that some memorandum has bound by the act's day, where the request has not come to the vote
     * @param bound ids of those of them that one in force binds on that day
     * @param succession what it is to the request before it
     * @param eligibility what the rules on eligibility say on that day, where the request stands at a review that asks them
     */
    public record Intake(
            @Nullable String author,
            Set<String> coAuthors,
            List<FormLack> missing,
            @Nullable Integer formVersion,
            Set<AgencyId> everBound,
            Set<AgencyId> bound,
            Succession succession,
            List<EligibilityAnswer> eligibility) {

        /** Of a request that the program's log brought. */
        public static final Intake OF_LOG = new Intake(null, List.of(), null, Set.of(), Set.of());

        /** Of a request that one person writes, that comes after no other and is not asked whether it is eligible. */
        public Intake(
                @Nullable String author,
                List<FormLack> missing,
                @Nullable Integer formVersion,
                Set<AgencyId> everBound,
                Set<AgencyId> bound) {
            this(author, Set.of(), missing, formVersion, everBound, bound, Succession.NONE, List.of());
        }

        /** Everybody who writes the form. */
        Set<String> writers() {
            return Stream.concat(Stream.ofNullable(author), coAuthors.stream()).collect(Collectors.toUnmodifiableSet());
        }

        /** What the rules say by which no vote could lawfully approve the request as it is. */
        List<EligibilityAnswer> forbidding() {
            return eligibility.stream().filter(EligibilityAnswer::forbids).toList();
        }
    }
}
