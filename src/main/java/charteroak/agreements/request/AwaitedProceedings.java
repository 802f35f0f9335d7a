package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.project.ProjectStage;
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
 */
record AwaitedProceedings(ProjectCircumstances project, CountingActs counting, List<Agency> hubs) {

    private static final Set<ProjectStage> LINKED = EnumSet.range(ProjectStage.MATCHING, ProjectStage.DESTRUCTION_DUE);

    static List<AwaitedProceeding> of(ProjectCircumstances project, List<Agency> hubs) {
        AwaitedProceedings awaited =
                new AwaitedProceedings(project, new CountingActs(project.acts(), Instant.MAX), hubs);
        return Stream.of(
                        awaited.votes(),
                        awaited.matching(),
                        awaited.afterMatching(),
                        awaited.reviews(),
                        awaited.publication())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<AwaitedProceeding> votes() {
        LocalDate since = Objects.requireNonNullElse(project.receivedOn(), begun());
        return project.providers().stream()
                .filter(provider -> last(Act.Kind.VOTED, by(provider)).isEmpty())
                .flatMap(provider -> accepted(WorkKind.REQUEST_TO_VOTE_ON, Act.Kind.VOTED, provider, since));
    }

    private Stream<AwaitedProceeding> matching() {
        LocalDate since = last(Act.Kind.VOTED, any -> true)
                .map(Act::effectiveOn)
                .orElseGet(() -> Objects.requireNonNullElse(project.receivedOn(), begun()));
        return LINKED.contains(project.project().stage())
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
                last(Act.Kind.PUBLICATION_REVIEWED, any -> true).map(Act::effectiveOn);
        boolean comesUp = project.project().stage() == ProjectStage.PREPUBLICATION_REVIEW || reviewed.isPresent();
        LocalDate since = reviewed.or(
                        () -> last(Act.Kind.CROSSWALK_RELEASED, any -> true).map(Act::effectiveOn))
                .orElseGet(this::begun);
        return comesUp && last(Act.Kind.PUBLISHED, any -> true).isEmpty()
                ? project.providers().stream()
                        .filter(provider -> last(Act.Kind.PUBLICATION_REVIEWED, by(provider))
                                .isEmpty())
                        .flatMap(provider -> accepted(
                                WorkKind.PUBLICATION_TO_REVIEW, Act.Kind.PUBLICATION_REVIEWED, provider, since))
                : Stream.empty();
    }

    private Stream<AwaitedProceeding> publication() {
        return last(Act.Kind.PUBLICATION_REVIEWED, any -> true).stream()
                .filter(review -> last(Act.Kind.PUBLISHED, any -> true).isEmpty())
                .flatMap(review -> accepted(
                        WorkKind.PUBLICATION_TO_RECORD,
                        Act.Kind.PUBLISHED,
                        project.project().recipient(),
                        review.effectiveOn()));
    }

    private Stream<AwaitedProceeding> accepted(WorkKind kind, Act.Kind act, Agency by, LocalDate since) {
        ActHeader header = new ActHeader(
                new ActId("act-awaited"),
                project.project().id(),
                project.today(),
                Acts.after(project.acts(), Instant.EPOCH),
                by.id(),
                null);
        Act done = new ActEntry(header, act)
                .saying(Particular.VOTE, act == Act.Kind.VOTED ? Act.Vote.YES : null)
                .act();
        return ProceedingRules.refusal(project, done).isPresent()
                ? Stream.empty()
                : Stream.of(new AwaitedProceeding(
                        kind, project.project(), by, since.isAfter(project.today()) ? project.today() : since));
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
