package charteroak.agreements.stage;

import static charteroak.agreements.project.ProjectStage.AGREEMENT_DRAFTING;
import static charteroak.agreements.project.ProjectStage.ANALYSIS;
import static charteroak.agreements.project.ProjectStage.APPROVED;
import static charteroak.agreements.project.ProjectStage.CLOSED;
import static charteroak.agreements.project.ProjectStage.COMPLETENESS_REVIEW;
import static charteroak.agreements.project.ProjectStage.DATA_RELEASED;
import static charteroak.agreements.project.ProjectStage.DESTRUCTION_CERTIFIED;
import static charteroak.agreements.project.ProjectStage.DESTRUCTION_DUE;
import static charteroak.agreements.project.ProjectStage.DISCLOSURE_REVIEW;
import static charteroak.agreements.project.ProjectStage.DRAFT;
import static charteroak.agreements.project.ProjectStage.DSA_EXECUTED;
import static charteroak.agreements.project.ProjectStage.FILES_IN_PREPARATION;
import static charteroak.agreements.project.ProjectStage.FORM_ISSUED;
import static charteroak.agreements.project.ProjectStage.FORM_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.IN_REVIEW;
import static charteroak.agreements.project.ProjectStage.MATCHING;
import static charteroak.agreements.project.ProjectStage.MODIFICATION_REQUESTED;
import static charteroak.agreements.project.ProjectStage.PREPUBLICATION_REVIEW;
import static charteroak.agreements.project.ProjectStage.PROPOSAL_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.PUBLISHED;
import static charteroak.agreements.project.ProjectStage.REJECTED;
import static charteroak.agreements.project.ProjectStage.REVISION_REQUIRED;
import static charteroak.agreements.project.ProjectStage.SUSPENDED;
import static charteroak.agreements.project.ProjectStage.VIABILITY_REVIEW;
import static charteroak.agreements.project.ProjectStage.WITHDRAWN;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.project.ProjectStage;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** At which stages an act that moves a project is done, and which acts go on while its work is stopped. */
public final class Moves {

    private static final Set<ProjectStage> OVER = EnumSet.of(CLOSED, REJECTED, WITHDRAWN);
    private static final Set<ProjectStage> DATA_IN_USE = EnumSet.of(ANALYSIS, REVISION_REQUIRED, PUBLISHED);

    /** Acts that are done at some stages alone. */
    private static final Map<Kind, Set<ProjectStage>> AT = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.PROPOSAL_SUBMITTED, EnumSet.of(DRAFT)),
            Map.entry(Kind.PROPOSAL_TAKEN_UP, EnumSet.of(PROPOSAL_SUBMITTED)),
            Map.entry(Kind.AVAILABILITY_ANSWERED, EnumSet.of(VIABILITY_REVIEW)),
            Map.entry(Kind.PROPOSAL_RETURNED, EnumSet.of(PROPOSAL_SUBMITTED, VIABILITY_REVIEW)),
            Map.entry(Kind.FOUND_VIABLE, EnumSet.of(VIABILITY_REVIEW)),
            Map.entry(Kind.FOUND_NOT_VIABLE, EnumSet.of(VIABILITY_REVIEW)),
            Map.entry(Kind.FORM_SUBMITTED, EnumSet.of(DRAFT, FORM_ISSUED, MODIFICATION_REQUESTED)),
            Map.entry(Kind.FORM_TAKEN_UP, EnumSet.of(FORM_SUBMITTED)),
            Map.entry(Kind.FORM_RETURNED, EnumSet.of(COMPLETENESS_REVIEW)),
            Map.entry(Kind.FOUND_INELIGIBLE, EnumSet.of(COMPLETENESS_REVIEW)),
            Map.entry(Kind.FORM_CONFIRMED_COMPLETE, EnumSet.of(COMPLETENESS_REVIEW)),
            Map.entry(Kind.MODIFICATION_REQUESTED, EnumSet.of(IN_REVIEW)),
            Map.entry(Kind.VOTING_WINDOW_OPENED, EnumSet.of(IN_REVIEW)),
            Map.entry(Kind.SILENCE_ESCALATED, EnumSet.of(IN_REVIEW)),
            Map.entry(Kind.DECISION_COMMUNICATED, EnumSet.of(APPROVED, REJECTED)),
            Map.entry(Kind.SENT_FOR_SIGNATURE, EnumSet.of(AGREEMENT_DRAFTING)),
            Map.entry(Kind.FILES_CALLED_FOR, EnumSet.of(DSA_EXECUTED)),
            Map.entry(Kind.MATCH_FILE_ACCEPTED, EnumSet.of(FILES_IN_PREPARATION)),
            Map.entry(Kind.RECEIPT_CONFIRMED, EnumSet.of(DATA_RELEASED)),
            Map.entry(Kind.OUTPUT_SUBMITTED, DATA_IN_USE),
            Map.entry(Kind.OUTPUT_RETURNED, EnumSet.of(PREPUBLICATION_REVIEW)),
            Map.entry(Kind.ANALYSIS_FINISHED, DATA_IN_USE),
            Map.entry(Kind.PROJECT_CLOSED, EnumSet.of(DESTRUCTION_CERTIFIED)),
            Map.entry(Kind.REQUEST_WITHDRAWN, but(OVER, EnumSet.of(DESTRUCTION_CERTIFIED, SUSPENDED))),
            Map.entry(Kind.REQUEST_SUSPENDED, but(OVER, EnumSet.of(SUSPENDED))),
            Map.entry(Kind.SUSPENSION_LIFTED, EnumSet.of(SUSPENDED))));

    /** Once a request is decided, votes on it are corrected by voiding them. */
    private static final Set<ProjectStage> VOTABLE =
            but(EnumSet.range(DRAFT, COMPLETENESS_REVIEW), EnumSet.of(MODIFICATION_REQUESTED, APPROVED, REJECTED));

    /** Acts on files and results, by the stage from which on there is something to do them to; a project that is closed may still publish. */
    private static final Map<Kind, ProjectStage> FROM = new EnumMap<>(Map.of(
            Kind.MATCHING_CONFIRMED, MATCHING,
            Kind.OWN_LINK_DESTROYED, MATCHING,
            Kind.CROSSWALK_RELEASED, DISCLOSURE_REVIEW,
            Kind.PUBLICATION_REVIEWED, DATA_RELEASED,
            Kind.PUBLISHED, DATA_RELEASED));

    /** What the program's log tells of whatever stage it gave, and what a request that was made here waits for. */
    private static final Map<Kind, Set<ProjectStage>> MADE_HERE = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.VOTED, EnumSet.of(IN_REVIEW)),
            Map.entry(Kind.MATCHING_CONFIRMED, EnumSet.of(MATCHING)),
            Map.entry(Kind.INPUTS_DESTROYED, EnumSet.range(FILES_IN_PREPARATION, DESTRUCTION_DUE)),
            Map.entry(Kind.OWN_LINK_DESTROYED, EnumSet.of(MATCHING, DISCLOSURE_REVIEW)),
            Map.entry(Kind.CROSSWALK_RELEASED, EnumSet.of(DISCLOSURE_REVIEW, DATA_RELEASED)),
            Map.entry(
                    Kind.PUBLICATION_REVIEWED,
                    EnumSet.of(PREPUBLICATION_REVIEW, DESTRUCTION_DUE, DESTRUCTION_CERTIFIED)),
            Map.entry(
                    Kind.PUBLISHED,
                    EnumSet.of(PREPUBLICATION_REVIEW, PUBLISHED, DESTRUCTION_DUE, DESTRUCTION_CERTIFIED, CLOSED))));

    private static final Set<Kind> STOPS = EnumSet.of(Kind.REQUEST_SUSPENDED, Kind.SUSPENSION_LIFTED);

    /** What leads on beside the acts that are done at some stages alone. */
    private static final Set<Kind> LEADS_ON =
            EnumSet.of(Kind.VOTED, Kind.MATCHING_CONFIRMED, Kind.CROSSWALK_RELEASED, Kind.PUBLISHED);

    /** What the duty to destroy, the end of a request, and what was found or done in error wait for no permission to go on. */
    private static final Set<Kind> GO_ON = EnumSet.of(
            Kind.REQUEST_WITHDRAWN,
            Kind.SUSPENSION_LIFTED,
            Kind.INPUTS_DESTROYED,
            Kind.OWN_LINK_DESTROYED,
            Kind.FINDING_RESOLVED,
            Kind.VOIDED);

    /** What is done to a document that can move the projects that rest on it. */
    private static final Set<Kind> BY_DOCUMENT = EnumSet.of(
            Kind.SIGNED, Kind.AMENDED, Kind.TERMINATED, Kind.NDA_SIGNED, Kind.DESTRUCTION_CERTIFIED, Kind.VOIDED);

    /** Stages at which the Hub holds files, where a project was taken over at one of them. */
    static final Set<ProjectStage> AT_HUB = EnumSet.of(MATCHING, DISCLOSURE_REVIEW);

    /** Stages at which linked data has reached the recipient, where a project was taken over at one of them. */
    static final Set<ProjectStage> RELEASED = EnumSet.range(DATA_RELEASED, DESTRUCTION_DUE);

    /** Stages at which files are made or used: none of it goes on once no license runs any more. */
    static final Set<ProjectStage> UNDER_LICENSE = EnumSet.range(FILES_IN_PREPARATION, PUBLISHED);

    private Moves() {}

    /** The stages at which acts of a kind are done; every stage for a kind that waits for none. */
    public static Set<ProjectStage> stagesOf(Kind kind) {
        Set<ProjectStage> others = kind == Kind.VOTED
                ? VOTABLE
                : FROM.containsKey(kind) ? EnumSet.range(FROM.get(kind), CLOSED) : EnumSet.allOf(ProjectStage.class);
        return Collections.unmodifiableSet(AT.getOrDefault(kind, others));
    }

    /** The stages at which acts of a kind are done in a request that was made in this catalog, whose every step is known. */
    public static Set<ProjectStage> stagesOfRequests(Kind kind) {
        return Collections.unmodifiableSet(MADE_HERE.getOrDefault(kind, stagesOf(kind)));
    }

    /**
     * Whether an act of one kind that was done after one of another rests on it, in a request that was made here: whatever leads on rests on what led there. Stops
     * lie over the stages, and what several agencies do side by side does not rest on each other.
     */
    public static boolean restsOn(Kind later, Kind earlier) {
        boolean leadsOn = AT.containsKey(later) || LEADS_ON.contains(later);
        return leadsOn && later != earlier && !STOPS.contains(later) && !STOPS.contains(earlier);
    }

    /** Whether acts of a kind are steps from one stage to another, so that none is done before the stage it is done at. */
    public static boolean isStep(Kind kind) {
        return AT.containsKey(kind);
    }

    /** Whether acts of a kind go on while the work is stopped. */
    public static boolean goesOn(Kind kind) {
        return GO_ON.contains(kind);
    }

    /** Whether an act of a kind, done to a document, can move the projects that rest on it. */
    static boolean movesByDocument(Kind kind) {
        return BY_DOCUMENT.contains(kind);
    }

    /** Whether nothing can follow a stage. */
    public static boolean isOver(ProjectStage stage) {
        return OVER.contains(stage);
    }

    @SafeVarargs
    private static Set<ProjectStage> but(Set<ProjectStage>... some) {
        Set<ProjectStage> others = EnumSet.allOf(ProjectStage.class);
        Arrays.stream(some).forEach(others::removeAll);
        return others;
    }
}
