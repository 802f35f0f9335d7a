package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects, their verdicts and decisions, and the public register of them. */
final class ProjectQuestions extends Questions {

    ProjectQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        list("projects(first: 100)", "number", Sort.PROJECT);
        list("projects(first: 100, sortedBy: TITLE, descending: true)", "number", Sort.PROJECT);
        log("", world.all(Sort.PROJECT));
        log("filter: {decisionStatus: APPROVED}, ", world.approved());
        ask(
                "pace of the program",
                "{ programPace { totalCount: requests stages { backlog } } }",
                Map.of(),
                who -> Set.of(),
                who -> Map.of(".totalCount", number(who, world.all(Sort.PROJECT))));
        ask(
                "pace of parties",
                "{ programPace { parties { leg cases agency { code } } } }",
                Map.of(),
                who -> Set.of(),
                who -> Map.of("VOTE.cases", votesOn(who).size(), "SIGNATURE.cases", signaturesAfterCounsel(who)));
        narrowed("inForce: true");
        narrowed("verdict: COVERED");
        narrowed("inForce: false, verdict: NOT_COVERED");
        register();
        meetings();
        ask(
                "kept plan",
                "{ viewer { keptPlan { draft { uses { use element { id name } } } } } }",
                Map.of(),
                who -> who.keepsPlans() ? words(who, world.keptBy(who)) : Set.of());
        world.all(Sort.PROJECT).forEach(this::project);
        world.all(Sort.PROJECT).forEach(this::succession);
        world.all(Sort.AGENCY).forEach(this::provider);
        classed("QUOKKA", world.classed());
        world.classed().forEach(one -> classed(one.number(), List.of(one)));
        world.all(Sort.BASIS).forEach(this::citing);
    }

    /** The request log; in the world every request was approved but the one that is voted on. */
    private void log(String filter, List<Thing> logged) {
        ask(
                "request log",
                """
                { requestLog(%sfirst: 100) { totalCount nodes {
                  project { number providers { code } } boardDecidedOn requestor predecessor ndasNeeded { id } ndasReceived { id } } } }
                """.formatted(filter),
                Map.of(),
                who -> {
                    Set<String> told = words(who, logged);
                    seenOf(who, logged).forEach(project -> {
                        told.addAll(lower(providersOf(who, project)));
                        told.addAll(words(who, naming(who, project)));
                        told.addAll(words(who, before(project)));
                    });
                    return told;
                },
                who -> Map.of(".totalCount", number(who, logged)));
    }

    /** The license by which the log names the one person there is, where it may name people: the first of those that have users. */
    private List<Thing> naming(Somebody who, Thing project) {
        return who.sees(FOR_PARTICIPANTS)
                ? seenOf(who, world.to(project, "LICENSES")).stream()
                        .filter(license -> !world.from(license, "SCHEDULES").isEmpty())
                        .sorted(Comparator.comparing(Thing::number))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** The votes on what somebody may see: each party of what a lawful use rests on voted, and the recipient on what is voted on now. */
    private List<String> votesOn(Somebody who) {
        return Stream.concat(
                        seenOf(who, world.lawful()).stream()
                                .flatMap(project -> reached(world.from(project, "RELIES_ON"), "PARTY").stream()
                                        .map(party -> project + " " + party)),
                        Stream.of(world.voted().id()))
                .distinct()
                .toList();
    }

    /** How often a party signed what its counsel had affirmed, in what somebody may see; nobody knows since when the others could sign. */
    private int signaturesAfterCounsel(Somebody who) {
        return (int) seenOf(who, world.all(Sort.ACT)).stream()
                .filter(act -> "AFFIRMED".equals(world.kind(act)))
                .map(act -> world.from(act, "ON") + " " + world.from(act, "BY"))
                .distinct()
                .count();
    }

    /** What is told of a project in a meeting is told to whoever may see it, and minutes to whoever may see all that was spoken of. */
    private void meetings() {
        String told = "number agenda { about { id name } } decisions { note } minutes { text }";
        ask(
                "meetings of boards",
                "{ meetings(first: 100) { nodes { %s } } }".formatted(told),
                Map.of(),
                who -> words(who, world.all(Sort.PROJECT)));
        ask(
                "meeting",
                "query($id: String!) { meeting(number: $id) { %s } }".formatted(told),
                "QB-0",
                who -> words(who, world.all(Sort.PROJECT)));
        ask(
                "meeting by id",
                "query($id: ID!) { node(id: $id) { ... on Meeting { %s } } }".formatted(told),
                "meeting-qb-0",
                who -> words(who, world.all(Sort.PROJECT)));
        world.all(Sort.PROJECT)
                .forEach(project -> ask(
                        "meetings of a project",
                        "query($id: String!) { project(number: $id) { meetings { %s } } }".formatted(told),
                        project.number(),
                        who -> who.sees(project) ? words(who, world.all(Sort.PROJECT)) : Set.of()));
    }

    private Set<String> providersOf(Somebody who, Thing project) {
        return world.from(project, "ASKS_FOR").stream()
                .filter(who::sees)
                .flatMap(element -> element.owners().stream())
                .collect(Collectors.toSet());
    }

    /** What is worked out narrows the list; the list tells nothing hidden by it. */
    private void narrowed(String filter) {
        all.add(Question.judged(
                "projects, judged",
                "{ projects(filter: {%s}, asOf: \"2030-01-01\", first: 100) { totalCount nodes { number verdictOn(asOf: \"2030-01-01\") } } }"
                        .formatted(filter),
                Map.of()));
    }

    private void using(Thing element) {
        List<Thing> using = world.all(Sort.PROJECT).stream()
                .filter(project -> world.from(project, "ASKS_FOR").contains(element))
                .toList();
        ask(
                "projects that use an element",
                "query($id: ID!) { projects(filter: {element: $id}, first: 100) { totalCount nodes { number } } }",
                element.id(),
                who -> who.sees(element) ? words(who, using) : Set.of(),
                who -> who.sees(element) ? Map.of(".totalCount", number(who, using)) : Map.of());
    }

    private void provider(Thing agency) {
        narrowed(
                "projects with data of an agency",
                "provider",
                agency.number(),
                (who, project) -> world.from(project, "ASKS_FOR").stream()
                        .filter(who::sees)
                        .anyMatch(element -> element.owners().contains(agency.number())));
    }

    private void classed(String code, List<Thing> classed) {
        narrowed(
                "projects that use a class",
                "protectionClass",
                code,
                (who, project) -> world.from(project, "ASKS_FOR").stream()
                        .filter(who::sees)
                        .flatMap(used -> Stream.of(used, used.within().getFirst()))
                        .anyMatch(carrier -> who.sees(carrier) && classed.contains(carrier)));
    }

    private void citing(Thing basis) {
        narrowed(
                "projects by law",
                "legalBasis",
                basis.number(),
                (who, project) -> Stream.concat(
                                world.from(project, "RELIES_ON").stream(), world.to(project, "LICENSES").stream())
                        .filter(who::sees)
                        .flatMap(agreement -> world.from(agreement, "SCHEDULES").stream())
                        .anyMatch(schedule -> world.from(schedule, "CITES").contains(basis)));
    }

    /** A list that is narrowed, in the usual order, in another, and in the two halves that whether a license is in force divides it into. */
    private void narrowed(String path, String by, String value, BiPredicate<Somebody, Thing> fits) {
        Function<Somebody, List<Thing>> fitting = who -> world.all(Sort.PROJECT).stream()
                .filter(project -> fits.test(who, project))
                .toList();
        for (String order : List.of("", "sortedBy: TITLE, descending: true,")) {
            ask(
                    path,
                    "query($value: String!) { projects(filter: {%s: $value}, %s first: 100) { totalCount nodes { number } } }"
                            .formatted(by, order),
                    Map.of("value", value),
                    who -> words(who, fitting.apply(who)),
                    who -> Map.of(".totalCount", number(who, fitting.apply(who))));
        }
        ask(path, """
                query($value: String!) {
                  licensed: projects(filter: {%s: $value, inForce: true}, first: 100) { nodes { number } }
                  others: projects(filter: {%s: $value, inForce: false}, first: 100) { nodes { number } }
                }
                """.formatted(by, by), Map.of("value", value), who -> words(who, fitting.apply(who)));
    }

    private void project(Thing project) {
        List<Thing> asked = world.from(project, "ASKS_FOR");
        ask(
                "project",
                """
                query($id: String!) {
                  project(number: $id) { id agreements { number } acts { id } runs { id } uses { totalCount nodes { element { id } } } }
                }
                """,
                project.number(),
                who -> who.sees(project)
                        ? words(
                                who,
                                List.of(project),
                                world.from(project, "RELIES_ON"),
                                world.to(project, "LICENSES"),
                                asked,
                                world.to(project, "FOR"))
                        : Set.of(),
                who -> who.sees(project) ? Map.of(project.id() + ".totalCount", number(who, asked)) : Map.of());
        boolean isVotedOn = project.equals(world.voted());
        ask(
                "votes and until when they are cast",
                "query($id: String!) { project(number: $id) { id votingWindow { number } acts { ballot { formVersion answers { reason } } } } }",
                project.number(),
                who -> who.sees(project) ? words(who, List.of(project)) : Set.of(),
                who -> Map.of(
                        ".votingWindow",
                        isVotedOn ? 1 : 0,
                        ".ballot",
                        isVotedOn && who.sees(FOR_PARTICIPANTS) ? 1 : 0));
        ask(
                "providers",
                "query($id: String!) { project(number: $id) { providers { code } } }",
                project.number(),
                who -> who.sees(project) ? lower(providersOf(who, project)) : Set.of());
        ask(
                "decisions",
                "query($id: ID!) { decisions(project: $id) { totalCount nodes { id } } }",
                project.id(),
                who -> words(who, world.to(project, "ABOUT")),
                who -> Map.of(".totalCount", who.sees(project) ? 1 : 0));
        ask(
                "number of decisions",
                "query($id: ID!) { decisions(project: $id) { totalCount } }",
                project.id(),
                who -> Set.of(),
                who -> Map.of(".totalCount", who.sees(project) ? 1 : 0));
        ask(
                "coverage",
                "query($id: ID!) { coverage(project: $id) { verdict withheld elements { element { id } } } }",
                project.id(),
                who -> who.sees(project) ? words(who, asked) : Set.of(),
                who -> who.sees(project) && who.isToldWhatIsWithheld()
                        ? Map.of(".withheld", asked.size() - number(who, asked))
                        : Map.of());
        all.add(Question.judged(
                "coverage, why",
                "query($id: ID!) { coverage(project: $id) { backdated { act document by { code } } elements { backdated { act } rules { reason remedy remedies { sentence document schedule amendment ends user voids elements { id } findings } evidence { id label } reasons { reason remedies { sentence document schedule amendment elements { id } } } } } } }",
                Map.of("id", project.id())));
        all.add(Question.judged(
                "coverage on paper", "/api/v1/projects/%s/coverage.pdf".formatted(project.number()), Map.of()));
        all.add(Question.judged(
                "packet of a project", "/api/v1/projects/%s/packet.html".formatted(project.number()), Map.of()));
        ask(
                "coverage matrix",
                "query($id: ID!) { coverageMatrix(project: $id) { verdict agreements { number } rows { element { id } agreements { agreementId } } } }",
                project.id(),
                who -> who.sees(project) ? words(who, asked, world.from(project, "RELIES_ON")) : Set.of());
        using(asked.getFirst());
        ask(
                "forecast",
                "query($id: String!) { project(number: $id) { id forecast { pastRequests steps { stage median } savings { median } } } }",
                project.number(),
                who -> who.sees(project) ? words(who, List.of(project)) : Set.of());
        all.add(Question.judged(
                "acts that would be accepted",
                "query($id: String!) { project(number: $id) { openActs { act by { code } findingId voids { id } } } }",
                Map.of("id", project.id())));
        all.add(Question.judged(
                "impact of a vote",
                """
                query($id: ID!, $by: ID!) {
                  actImpact(act: {act: "castVote", subject: $id, by: $by, vote: NO, effectiveOn: "2030-01-15"}) {
                    impact { usesLosing usesGaining projects { losing { element { id } } gaining { element { id } } } }
                  }
                }
                """,
                Map.of(
                        "id",
                        project.id(),
                        "by",
                        asked.getFirst().owners().iterator().next())));
        all.add(Question.judged("plan", """
                query($id: ID!) {
                  plan(draft: {project: $id, wantedOn: "2030-06-01", asOf: "2030-01-01"}) {
                    pastDays { median untold }
                    acts { document note needs schedule adds { elements } pastDays { leg cases open agency { code } } } alternatives { title pastDays { untold } } remaining { reason remedy uses { element { id } } }
                  }
                }
                """, Map.of("id", project.id())));
        ask(
                "timeline of an element",
                "query($id: ID!, $element: ID!) { coverageTimeline(project: $id, element: $element) { verdict } }",
                Map.of("id", project.id(), "element", asked.getFirst().id()),
                who -> Set.of(),
                who -> Map.of(".intervals", who.sees(project) && who.sees(asked.getFirst()) ? 1 : 0));
        ask(
                "timeline",
                "query($id: ID!) { coverageTimeline(project: $id, from: \"2030-01-15\", to: \"2030-01-15\") { verdict counts { covered notCovered needsCounsel } } }",
                project.id(),
                who -> Set.of(),
                who -> who.sees(project) ? Map.of(".intervals", 1, ".judged", number(who, asked)) : Map.of());
        Thing decision = world.to(project, "ABOUT").stream()
                .filter(each -> each.sort() == Sort.DECISION)
                .findFirst()
                .orElseThrow();
        ask(
                "decision",
                "query($id: ID!) { decision(id: $id) { id project { number } uses { elementId } } }",
                decision.id(),
                who -> who.sees(project) ? words(who, List.of(decision, project), asked) : Set.of());
        all.add(Question.judged(
                "reverification",
                "query($id: ID!) { reverify(decision: $id) { facts { fact before after } uses { elementId } } }",
                Map.of("id", decision.id())));
    }

    /** Each request names the one before it by number. */
    private void succession(Thing project) {
        ask(
                "request before",
                "query($id: String!) { project(number: $id) { requestType mayBeFollowedBy predecessor { number } } }",
                project.number(),
                who -> who.sees(project) ? words(who, before(project)) : Set.of());
        ask(
                "requests after",
                "query($id: String!) { project(number: $id) { successors { number } } }",
                project.number(),
                who -> who.sees(project) ? words(who, after(project)) : Set.of());
        all.add(Question.judged(
                "eligibility",
                "query($id: String!) { project(number: $id) { eligibility { rule outcome reason remedy } } }",
                Map.of("id", project.id())));
    }

    private List<Thing> before(Thing project) {
        return inOrder().takeWhile(each -> !each.equals(project)).reduce((earlier, later) -> later).stream()
                .toList();
    }

    private List<Thing> after(Thing project) {
        return inOrder()
                .dropWhile(each -> !each.equals(project))
                .skip(1)
                .limit(1)
                .toList();
    }

    private Stream<Thing> inOrder() {
        return world.all(Sort.PROJECT).stream().sorted(Comparator.comparing(Thing::number));
    }

    private void register() {
        ask(
                "register",
                "{ register(first: 100) { totalCount nodes { number law agreements { number } today { verdict since until missing } } } }",
                Map.of(),
                who -> {
                    List<Thing> told = seenOf(Somebody.RESIDENT, world.approved());
                    Set<Thing> above = new HashSet<>();
                    List<Thing> directly = new ArrayList<>(reached(told, "RELIES_ON"));
                    told.forEach(project -> directly.addAll(world.to(project, "LICENSES")));
                    for (Thing direct : directly) {
                        List<Thing> first = world.from(direct, "UNDER");
                        above.add(direct);
                        above.addAll(first);
                        above.addAll(reached(first, "UNDER"));
                    }
                    List<Thing> law = told.stream()
                            .flatMap(project -> lawOf(project).stream())
                            .toList();
                    return words(Somebody.RESIDENT, told, above, law);
                },
                who -> Map.of(".totalCount", number(Somebody.RESIDENT, world.approved())));
    }
}
