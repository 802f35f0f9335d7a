package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.project.Ballots;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.project.VotingWindow;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.work.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The acts that one project waits for today: those that the rules would accept, dated today, where what comes before them is done
 * and nobody has done them yet. Pure.
 *
 * @param hubs the agencies that are the Hub today
 * @param operatingGroup the agencies that run the program today
 */
record AwaitedProceedings(
        ProjectCircumstances project, CountingActs counting, List<Agency> hubs, List<Agency> operatingGroup) {

    private static final Set<ProjectStage> LINKED = EnumSet.range(ProjectStage.MATCHING, ProjectStage.DESTRUCTION_DUE);

    static List<AwaitedProceeding> of(ProjectCircumstances project, List<Agency> hubs, List<Agency> operatingGroup) {
        AwaitedProceedings awaited =
                new AwaitedProceedings(project, new CountingActs(project.acts(), Instant.MAX), hubs, operatingGroup);
        return Stream.of(
                        awaited.votes(),
                        awaited.matching(),
                        awaited.afterMatching(),
                        awaited.reviews(),
                        awaited.publication(),
                        awaited.steps(),
                        awaited.silence(),
                        awaited.unmatched())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<AwaitedProceeding> votes() {
        LocalDate since = Objects.requireNonNullElse(project.receivedOn(), begun());
        return project.providers().stream()
                .filter(provider ->
                        Ballots.vote(counting, provider.id(), LocalDate.MAX).isEmpty())
                .flatMap(provider -> accepted(WorkKind.REQUEST_TO_VOTE_ON, Act.Kind.VOTED, provider, since));
    }

    /** What the operating group does once the time to vote is over: another one begins and, from the third on, the heads of silent agencies are told first. */
    private Stream<AwaitedProceeding> silence() {
        return project.stage().underneath() == ProjectStage.IN_REVIEW
                ? VotingWindow.of(counting, project.today()).filter(window -> window.isOver(project.today())).stream()
                        .flatMap(this::after)
                : Stream.empty();
    }

    private Stream<AwaitedProceeding> after(VotingWindow window) {
        LocalDate since = window.endsOn().plusDays(1);
        boolean isToldFirst = window.number() > 1
                && ApprovalRules.silent(project, counting).stream()
                        .anyMatch(agency -> ApprovalRules.isUntold(window, agency.id()));
        return operatingGroup.stream()
                .flatMap(agency -> isToldFirst
                        ? accepted(WorkKind.SILENCE_TO_ESCALATE, Act.Kind.SILENCE_ESCALATED, agency, since)
                        : accepted(WorkKind.VOTING_WINDOW_TO_OPEN, Act.Kind.VOTING_WINDOW_OPENED, agency, since));
    }

    private Stream<AwaitedProceeding> matching() {
        LocalDate since = last(Act.Kind.VOTED, any -> true)
                .map(Act::effectiveOn)
                .orElseGet(() -> Objects.requireNonNullElse(project.receivedOn(), begun()));
        return LINKED.contains(project.stage().underneath())
                ? hubs.stream()
                        .flatMap(hub -> accepted(WorkKind.MATCHING_TO_CONFIRM, Act.Kind.MATCHING_CONFIRMED, hub, since))
                : Stream.empty();
    }

    private Stream<AwaitedProceeding> afterMatching() {
        Optional<LocalDate> matched =
                last(Act.Kind.MATCHING_CONFIRMED, any -> true).map(Act::effectiveOn);
        Agency recipient = project.project().recipient();
        return matched.stream()
                .flatMap(since -> Stream.of(
                                hubs.stream()
                                        .flatMap(hub -> accepted(
                                                WorkKind.INPUTS_TO_DESTROY, Act.Kind.INPUTS_DESTROYED, hub, since)),
                                project.isProvider(recipient.id())
                                        ? accepted(
                                                WorkKind.OWN_LINK_TO_DESTROY,
                                                Act.Kind.OWN_LINK_DESTROYED,
                                                recipient,
                                                since)
                                        : Stream.<AwaitedProceeding>empty(),
                                hubs.stream()
                                        .flatMap(hub -> accepted(
                                                WorkKind.CROSSWALK_TO_RELEASE,
                                                Act.Kind.CROSSWALK_RELEASED,
                                                hub,
                                                since)))
                        .flatMap(each -> each));
    }

    /** The reviews that are missing of a publication that comes up: by the project's stage, or because others have reviewed it. */
    private Stream<AwaitedProceeding> reviews() {
        Optional<LocalDate> reviewed =
                lastOfResults(Act.Kind.PUBLICATION_REVIEWED, any -> true).map(Act::effectiveOn);
        boolean comesUp = project.stage().underneath() == ProjectStage.PREPUBLICATION_REVIEW || reviewed.isPresent();
        LocalDate since = reviewed.or(
                        () -> last(Act.Kind.CROSSWALK_RELEASED, any -> true).map(Act::effectiveOn))
                .orElseGet(this::begun);
        return comesUp && lastOfResults(Act.Kind.PUBLISHED, any -> true).isEmpty()
                ? project.providers().stream()
                        .filter(provider -> lastOfResults(Act.Kind.PUBLICATION_REVIEWED, by(provider))
                                .isEmpty())
                        .flatMap(provider -> accepted(
                                WorkKind.PUBLICATION_TO_REVIEW, Act.Kind.PUBLICATION_REVIEWED, provider, since))
                : Stream.empty();
    }

    private Stream<AwaitedProceeding> publication() {
        return lastOfResults(Act.Kind.PUBLICATION_REVIEWED, any -> true).stream()
                .filter(review -> lastOfResults(Act.Kind.PUBLISHED, any -> true).isEmpty())
                .flatMap(review -> accepted(
                        WorkKind.PUBLICATION_TO_RECORD,
                        Act.Kind.PUBLISHED,
                        project.project().recipient(),
                        review.effectiveOn()));
    }

    /** The latest of what was done to the results that were handed in last. */
    private Optional<Act> lastOfResults(Act.Kind kind, Predicate<Act> wanted) {
        return counting.sinceLatest(Act.Kind.OUTPUT_SUBMITTED, LocalDate.MAX)
                .latest(LocalDate.MAX, act -> act.kind() == kind && wanted.test(act));
    }

    /** What the Hub was sent for a request that ended before it was matched. */
    private Stream<AwaitedProceeding> unmatched() {
        boolean isUnmatched = project.stage().underneath() == ProjectStage.DESTRUCTION_DUE
                && last(Act.Kind.MATCH_FILE_ACCEPTED, any -> true).isPresent()
                && last(Act.Kind.MATCHING_CONFIRMED, any -> true).isEmpty();
        return isUnmatched ? steps(WorkKind.INPUTS_TO_DESTROY, Act.Kind.INPUTS_DESTROYED, hubs) : Stream.empty();
    }

    /** What takes the project from one stage to the next. */
    private Stream<AwaitedProceeding> steps() {
        return switch (project.stage().stage()) {
            case DRAFT, FORM_ISSUED, MODIFICATION_REQUESTED -> writing();
            case PROPOSAL_SUBMITTED -> steps(WorkKind.PROPOSAL_TO_TAKE_UP, Act.Kind.PROPOSAL_TAKEN_UP, operatingGroup);
            case VIABILITY_REVIEW ->
                Stream.concat(
                        steps(WorkKind.AVAILABILITY_TO_ANSWER, Act.Kind.AVAILABILITY_ANSWERED, unanswered()),
                        viability());
            case FORM_SUBMITTED -> steps(WorkKind.FORM_TO_TAKE_UP, Act.Kind.FORM_TAKEN_UP, operatingGroup);
            case COMPLETENESS_REVIEW ->
                isForbidden()
                        ? steps(WorkKind.FORM_TO_RETURN, Act.Kind.FORM_RETURNED, operatingGroup)
                        : steps(WorkKind.FORM_TO_CONFIRM, Act.Kind.FORM_CONFIRMED_COMPLETE, operatingGroup);
            case APPROVED, REJECTED ->
                steps(WorkKind.DECISION_TO_COMMUNICATE, Act.Kind.DECISION_COMMUNICATED, operatingGroup);
            case AGREEMENT_DRAFTING ->
                Stream.concat(
                        drafting(), steps(WorkKind.AGREEMENTS_TO_SEND, Act.Kind.SENT_FOR_SIGNATURE, operatingGroup));
            case DSA_EXECUTED -> steps(WorkKind.FILES_TO_CALL_FOR, Act.Kind.FILES_CALLED_FOR, operatingGroup);
            case FILES_IN_PREPARATION -> steps(WorkKind.MATCH_FILE_TO_ACCEPT, Act.Kind.MATCH_FILE_ACCEPTED, hubs);
            case DATA_RELEASED ->
                steps(
                        WorkKind.RECEIPT_TO_CONFIRM,
                        Act.Kind.RECEIPT_CONFIRMED,
                        List.of(project.project().recipient()));
            case ANALYSIS, REVISION_REQUIRED ->
                steps(
                        WorkKind.RESULTS_TO_HAND_IN,
                        Act.Kind.OUTPUT_SUBMITTED,
                        List.of(project.project().recipient()));
            case PUBLISHED ->
                steps(
                        WorkKind.ANALYSIS_TO_FINISH,
                        Act.Kind.ANALYSIS_FINISHED,
                        List.of(project.project().recipient()));
            case SUSPENDED -> steps(WorkKind.SUSPENSION_TO_LIFT, Act.Kind.SUSPENSION_LIFTED, operatingGroup);
            case DESTRUCTION_CERTIFIED -> steps(WorkKind.PROJECT_TO_CLOSE, Act.Kind.PROJECT_CLOSED, operatingGroup);
            default -> Stream.empty();
        };
    }

    /** What no vote could lawfully approve as it is goes back to its requester. */
    private Stream<AwaitedProceeding> viability() {
        return isForbidden()
                ? steps(WorkKind.PROPOSAL_TO_RETURN, Act.Kind.PROPOSAL_RETURNED, operatingGroup)
                : steps(WorkKind.VIABILITY_TO_FIND, Act.Kind.FOUND_VIABLE, operatingGroup);
    }

    private boolean isForbidden() {
        return !project.unbound().isEmpty()
                || !project.intake().forbidding().isEmpty()
                || project.outlived().isPresent();
    }

    /** A document that the project lacks, or one that states what a vote made a condition. Whoever drafts is asked nothing of the project. */
    private Stream<AwaitedProceeding> drafting() {
        return project.paperwork().isToDraft()
                ? operatingGroup.stream()
                        .map(agency -> new AwaitedProceeding(
                                WorkKind.AGREEMENT_TO_DRAFT, project.project(), agency, stageSince(), null))
                : Stream.empty();
    }

    /** Its authors alone write a form; whoever else would do it is not told. */
    private Stream<AwaitedProceeding> writing() {
        Set<String> writers = project.intake().writers();
        return writers.isEmpty()
                ? Stream.empty()
                : Stream.of(new AwaitedProceeding(
                        WorkKind.FORM_TO_WRITE,
                        project.project(),
                        project.project().recipient(),
                        stageSince(),
                        writers));
    }

    private List<Agency> unanswered() {
        return project.providers().stream()
                .filter(provider -> IntakeRules.hasNotAnswered(counting, provider, LocalDate.MAX))
                .toList();
    }

    private LocalDate stageSince() {
        LocalDate since = Stream.of(project.stage().since(), project.receivedOn())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(this::begun);
        return since.isAfter(project.today()) ? project.today() : since;
    }

    private Stream<AwaitedProceeding> steps(WorkKind kind, Act.Kind act, List<Agency> agencies) {
        LocalDate since = stageSince();
        return agencies.stream().flatMap(agency -> accepted(kind, act, agency, since));
    }

    private Stream<AwaitedProceeding> accepted(WorkKind kind, Act.Kind act, Agency by, LocalDate since) {
        ActHeader header = new ActHeader(
                new ActId("act-awaited"),
                project.project().id(),
                project.today(),
                Acts.after(project.acts(), Instant.EPOCH),
                by.id(),
                OpenProjectActs.anyReason(project));
        ActEntry entry = new ActEntry(header, act);
        return possible(entry)
                        .anyMatch(done -> ProceedingRules.refusal(project, done).isEmpty())
                ? Stream.of(new AwaitedProceeding(
                        kind, project.project(), by, since.isAfter(project.today()) ? project.today() : since, null))
                : Stream.empty();
    }

    private Stream<Act> possible(ActEntry entry) {
        return switch (entry.kind()) {
            case VOTED ->
                Stream.of(Act.Vote.YES, Act.Vote.NO)
                        .map(vote -> entry.saying(Particular.VOTE, vote)
                                .saying(Particular.BALLOT, OpenProjectActs.anyBallot(project))
                                .act());
            case MATCH_FILE_ACCEPTED, SILENCE_ESCALATED ->
                project.providers().stream()
                        .map(provider ->
                                entry.saying(Particular.CONCERNS, provider.id()).act());
            default -> Stream.of(entry.act());
        };
    }

    private Optional<Act> last(Act.Kind kind, Predicate<Act> wanted) {
        return counting.latest(LocalDate.MAX, act -> act.kind() == kind && wanted.test(act));
    }

    private static Predicate<Act> by(Agency agency) {
        return act -> agency.id().equals(act.byId());
    }

    /** The first day in the project's acts or of its term. */
    private LocalDate begun() {
        return Stream.concat(
                        project.acts().stream().map(Act::effectiveOn),
                        Stream.ofNullable(project.project().startsOn()))
                .min(Comparator.naturalOrder())
                .orElse(project.today());
    }
}
