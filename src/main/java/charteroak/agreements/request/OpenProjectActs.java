package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.negotiation.OpenAct;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the acts that would be accepted if a caller did them in projects today: by the entitlement and the rules that decide of the act itself. */
@Component
record OpenProjectActs(ProceedingFacts facts, CircumstancesNow circumstances, Entitlement entitlement, Clock clock) {

    private static final ActId NOT_DONE = ActId.keyed("not-done");
    /** Stands for what whoever does an act says of it: a reason, the rule that it cites, and the agencies that it names. */
    static String anyReason(ProjectCircumstances project) {
        return "R01 R11 R12 R13 R14 "
                + project.providers().stream().map(Agency::code).collect(Collectors.joining(" "));
    }

    /** Stands for what whoever votes says with the vote. */
    static Ballot anyBallot(ProjectCircumstances project) {
        return Ballot.inFavor(project.intake().formVersion());
    }

    /** The acts that are open in each of some projects that the caller may see, in as many queries as for one. */
    Map<ProjectId, List<OpenAct>> in(Collection<ProjectId> ids, Caller caller) {
        List<Act.Kind> kinds = Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isDoneInProjects() && entitlement.allowsSomewhere(kind.deed(), caller))
                .toList();
        if (kinds.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Agency> others = Stream.concat(facts.runningTheProgramme(today).stream(), agenciesOf(caller))
                .toList();
        Map<ProjectId, List<String>> findings = facts.findingsIn(ids, Viewer.of(caller));
        Map<String, Set<String>> done =
                entitlement.done(ids.stream().map(ProjectId::value).toList(), caller);
        Map<ProjectId, List<OpenAct>> open = new HashMap<>();
        circumstances.today(ids, today, Viewer.of(caller)).forEach((id, project) -> {
            Occasion occasion = new Occasion(
                    project, findings.getOrDefault(id, List.of()), done.getOrDefault(id.value(), Set.of()), caller);
            open.put(
                    id,
                    kinds.stream()
                            .flatMap(kind -> ofKind(kind, occasion, others))
                            .toList());
        });
        return open;
    }

    private Stream<Agency> agenciesOf(Caller caller) {
        return caller.roles().stream()
                .map(HeldRole::agencyCode)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> facts.agency(code).stream());
    }

    /** The acts of a kind for those that take part in the project, and for others. */
    private Stream<OpenAct> ofKind(Act.Kind kind, Occasion occasion, List<Agency> others) {
        ProjectCircumstances project = occasion.project();
        return Stream.of(Stream.of(project.project().recipient()), project.providers().stream(), others.stream())
                .flatMap(each -> each)
                .distinct()
                .filter(by ->
                        entitlement.refusal(kind, by.code(), occasion.caller()).isEmpty())
                .flatMap(by -> candidates(kind, OpenAct.of(kind.deed(), by), occasion))
                .filter(open -> isAccepted(kind, open, occasion));
    }

    private static Stream<OpenAct> candidates(Act.Kind kind, OpenAct open, Occasion occasion) {
        return switch (kind.shape()) {
            case PLAIN, VOTE -> Stream.of(open);
            case FINDING -> occasion.findings().stream().map(open::resolving);
            case VOIDING -> occasion.project().acts().stream().map(open::voiding);
            case PARTY -> occasion.project().providers().stream().map(open::about);
            case SCHEDULE, CONDITION, SIGNATURE, AMENDMENT, USER, DETERMINATION -> Stream.empty();
        };
    }

    private boolean isAccepted(Act.Kind kind, OpenAct open, Occasion occasion) {
        ProjectCircumstances project = occasion.project();
        return acts(kind, open, project)
                .anyMatch(act -> entitlement
                        .refusal(act, open.by().code(), project, occasion.done(), occasion.caller())
                        .or(() -> ProceedingRules.refusal(project, act))
                        .isEmpty());
    }

    /** The act that would be done; of a vote, each that might be cast. */
    private Stream<Act> acts(Act.Kind kind, OpenAct open, ProjectCircumstances project) {
        ActHeader header = new ActHeader(
                NOT_DONE,
                project.project().id(),
                project.today(),
                Acts.after(project.acts(), clock.instant()),
                open.by().id(),
                anyReason(project));
        ActEntry entry = open.into(new ActEntry(header, kind));
        return kind == Act.Kind.VOTED
                ? Arrays.stream(Act.Vote.values())
                        .map(vote -> entry.saying(Particular.VOTE, vote)
                                .saying(Particular.BALLOT, anyBallot(project))
                                .act())
                : Stream.of(entry.act());
    }

    /**
     * Who might do what in which project today.
     *
     * @param findings ids of the findings in its runs that the caller may see
     * @param done what the caller did in it before
     */
    private record Occasion(ProjectCircumstances project, List<String> findings, Set<String> done, Caller caller) {}
}
