package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells which acts in a project would be accepted if a caller did them today. They are asked of the same entitlement
 * and the same rules that accept them.
 */
@Component
record Offers(
        Projects projects, CircumstancesNow circumstancesNow, Entitlement entitlement, Archive archive, Clock clock) {

    private static final ActId NOT_RECORDED = new ActId("act-offered");
    private static final String SOME_REASON = "A reason.";

    /**
     * An act that would be accepted, and for which agency.
     *
     * @param act the deed's word, which is the mutation's name
     * @param concerns public ids of the acts it could void or the findings it could resolve; empty for other acts
     */
    record ProjectOffer(String act, Agency agency, List<String> concerns) {}

    List<ProjectOffer> in(Project project, Caller caller) {
        if (!caller.signedIn()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Act> before = archive.actsOfProjects(List.of(project.id())).getOrDefault(project.id(), List.of());
        ProjectCircumstances circumstances = circumstancesNow.of(project, today, before, today);
        List<String> findings = projects.findingsIn(project.id(), Viewer.of(caller));
        List<Agency> agencies = agenciesOf(circumstances, caller);
        return Arrays.stream(Act.Kind.values())
                .filter(Act.Kind::isDoneInProjects)
                .flatMap(kind ->
                        agencies.stream().flatMap(agency -> offer(kind, agency, circumstances, findings, caller)))
                .toList();
    }

    /** Those that take part in the project or run the program, and those for which the caller has a role. */
    private List<Agency> agenciesOf(ProjectCircumstances circumstances, Caller caller) {
        Stream<Agency> own = caller.roles().stream()
                .map(HeldRole::agencyCode)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> projects.agency(code).stream());
        Map<String, Agency> byCode = Stream.of(
                        Stream.of(circumstances.project().recipient()),
                        circumstances.providers().stream(),
                        projects.runningTheProgramme(circumstances.today()).stream(),
                        own)
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Agency::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return List.copyOf(byCode.values());
    }

    private Stream<ProjectOffer> offer(
            Act.Kind kind, Agency agency, ProjectCircumstances circumstances, List<String> findings, Caller caller) {
        Asked asked = new Asked(kind, agency, circumstances, caller);
        if (entitlement.refusal(kind, asked.plainly(), caller).isPresent()) {
            return Stream.empty();
        }
        String word = kind.deed().word();
        return switch (kind.shape()) {
            case PLAIN ->
                wouldBeAccepted(asked, asked.plainly())
                        ? Stream.of(new ProjectOffer(word, agency, List.of()))
                        : Stream.empty();
            case VOTE ->
                Arrays.stream(Act.Vote.values()).anyMatch(vote -> wouldBeAccepted(asked, asked.voting(vote)))
                        ? Stream.of(new ProjectOffer(word, agency, List.of()))
                        : Stream.empty();
            case FINDING ->
                concerning(
                        word,
                        agency,
                        findings.stream().filter(finding -> wouldBeAccepted(asked, asked.resolving(finding))));
            case VOIDING ->
                concerning(
                        word,
                        agency,
                        circumstances.acts().stream()
                                .map(Act::id)
                                .filter(act -> wouldBeAccepted(asked, asked.voiding(act)))
                                .map(ActId::value));
            case PARTY, SCHEDULE, CONDITION, SIGNATURE, AMENDMENT, USER, DETERMINATION -> Stream.empty();
        };
    }

    private static Stream<ProjectOffer> concerning(String word, Agency agency, Stream<String> ids) {
        List<String> concerns = ids.toList();
        return concerns.isEmpty() ? Stream.empty() : Stream.of(new ProjectOffer(word, agency, concerns));
    }

    private boolean wouldBeAccepted(Asked asked, ProjectActInput input) {
        ProjectCircumstances circumstances = asked.circumstances();
        ActHeader header = new ActHeader(
                NOT_RECORDED,
                circumstances.project().id(),
                circumstances.today(),
                clock.instant(),
                asked.agency().id(),
                input.note());
        Act act = input.into(new ActEntry(header, asked.kind())).act();
        return entitlement
                .refusal(act, input, circumstances.project(), circumstances.acts(), asked.caller())
                .or(() -> ProceedingRules.refusal(circumstances, act))
                .isEmpty();
    }

    /** An act of a kind that a caller might do for an agency today. */
    private record Asked(Act.Kind kind, Agency agency, ProjectCircumstances circumstances, Caller caller) {

        ProjectActInput plainly() {
            return new ProjectActInput.InProject(null, number(), agency.code(), circumstances.today(), SOME_REASON);
        }

        ProjectActInput voting(Act.Vote vote) {
            return new ProjectActInput.CastVote(
                    null, number(), agency.code(), circumstances.today(), SOME_REASON, vote);
        }

        ProjectActInput resolving(String finding) {
            return new ProjectActInput.OfFinding(
                    null, number(), agency.code(), circumstances.today(), SOME_REASON, finding);
        }

        ProjectActInput voiding(ActId act) {
            return new ProjectActInput.ProjectVoiding(
                    null, number(), agency.code(), circumstances.today(), SOME_REASON, act);
        }

        private String number() {
            return circumstances.project().number();
        }
    }
}
