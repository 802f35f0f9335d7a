package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists that are told in pages beside those that are told whole: what is on a page, how many there are, and whether more follows. */
final class ConnectionQuestions extends Questions {

    ConnectionQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        world.all(Sort.AGENCY).forEach(agency -> paged(agency, "Agency", "systems", "id", world.from(agency, "OWNS")));
        world.all(Sort.SYSTEM)
                .forEach(system -> paged(system, "SourceSystem", "datasets", "id", world.from(system, "HAS")));
        world.all(Sort.DATASET).forEach(this::aliases);
        world.all(Sort.ELEMENT).forEach(this::element);
        world.all(Sort.AGREEMENT).forEach(this::agreement);
        world.all(Sort.SCHEDULE)
                .forEach(schedule -> paged(
                        schedule,
                        "Schedule",
                        "datasets",
                        "id",
                        world.from(schedule, "GRANTS").stream()
                                .filter(granted -> granted.sort() == Sort.DATASET)
                                .toList()));
        world.all(Sort.PROJECT).forEach(this::project);
        world.all(Sort.DECISION)
                .forEach(decision -> paged(
                        decision, "Decision", "uses", "elementId", reached(world.from(decision, "ABOUT"), "ASKS_FOR")));
        world.all(Sort.JOB).forEach(job -> paged(job, "LinkageJob", "runs", "id", job.anyOf()));
        world.all(Sort.RUN).forEach(this::run);
        world.all(Sort.FIELD).forEach(this::column);
    }

    private void aliases(Thing dataset) {
        ask(
                "page of Dataset.aliases",
                "query($id: ID!) { dataset(id: $id) { aliasesConnection { totalCount nodes { name columns { column } } pageInfo { hasNextPage } } } }",
                dataset.id(),
                who -> columnsOfAliases(who, dataset),
                who -> Map.of(".totalCount", who.sees(dataset) && who.sees(FOR_PARTICIPANTS) ? 1 : 0));
    }

    private void element(Thing element) {
        paged(
                element,
                "DataElement",
                "agreements",
                "number",
                granting(element).stream().distinct().toList());
        paged(element, "DataElement", "revisions", "id", world.from(element, "HAS_REVISION"));
        Function<Somebody, List<Thing>> grants =
                who -> who.sees(element) ? seenOf(who, grantsOfOwner(element)) : List.of();
        ask(
                "page of agreements covering",
                """
                query($id: ID!) { agreementsCoveringConnection(element: $id, first: 100) {
                  totalCount pageInfo { hasNextPage } nodes { agreement { number } projectsConnection(first: 100) { nodes { number } } } } }
                """,
                element.id(),
                who -> {
                    List<Thing> agreements = grants.apply(who).stream()
                            .flatMap(schedule -> schedule.within().stream())
                            .toList();
                    return words(who, agreements, using(element, agreements));
                },
                who -> Map.of(".totalCount", number(who, grants.apply(who))));
    }

    private void agreement(Thing agreement) {
        List<Thing> schedules = world.from(agreement, "SCHEDULES");
        int named = world.kind(agreement).equals("DUL") ? schedules.size() : 0;
        paged(agreement, "Agreement", "schedules", "id", schedules);
        paged(
                agreement,
                "Agreement",
                "projects",
                "number",
                Stream.of(world.to(agreement, "RELIES_ON"), world.from(agreement, "LICENSES"))
                        .flatMap(List::stream)
                        .toList());
        List<Thing> acts = world.to(agreement, "ON");
        ask(
                "page of Agreement.acts",
                node("Agreement", "acts", 100, "nodes { id }"),
                agreement.id(),
                who -> who.sees(agreement) ? words(who, acts, named > 0 ? List.of(agreement) : List.of()) : Set.of(),
                who -> Map.of(".totalCount", who.sees(agreement) ? acts.size() + 4 * named : 0));
        ask(
                "page of Agreement.users",
                node("Agreement", "users", 100, "nodes { name }"),
                agreement.id(),
                who -> Set.of(),
                who -> Map.of(".totalCount", who.sees(agreement) ? named : 0));
        world.lawful().stream()
                .filter(project -> world.from(project, "RELIES_ON").contains(agreement))
                .forEach(project -> impact(agreement, project));
    }

    /** What the end of an agreement under which one project uses data would mean for it. */
    private void impact(Thing agreement, Thing project) {
        List<Thing> runs = world.to(project, "FOR");
        Map<String, List<Thing>> told = Map.of(
                "losingConnection(first: 100) { totalCount nodes { element { id } } }", world.from(project, "ASKS_FOR"),
                "runsConnection(first: 100) { totalCount nodes { id } }", runs,
                "extractsConnection(first: 100) { totalCount nodes { id } }", reached(runs, "WROTE"));
        String impact = """
                query($id: ID!) { impact(scenario: {kind: AGREEMENT_TERMINATES, agreement: $id, on: "2031-01-15"}) {
                  %s } }
                """;
        told.forEach((connection, things) -> ask(
                "page of ProjectImpact." + connection.substring(0, connection.indexOf('C')),
                impact.formatted(
                        "projects { %s gainingConnection { nodes { element { id } } } }".formatted(connection)),
                agreement.id(),
                who -> who.sees(agreement) && who.sees(project) ? words(who, things) : Set.of(),
                who -> Map.of(".totalCount", who.sees(agreement) && who.sees(project) ? number(who, things) : 0)));
        ask(
                "page of ImpactReport.projects",
                impact.formatted("projectsConnection(first: 100) { totalCount nodes { project { number } } }"),
                agreement.id(),
                who -> who.sees(agreement) ? words(who, List.of(project)) : Set.of(),
                who -> Map.of(".totalCount", who.sees(agreement) ? number(who, List.of(project)) : 0));
    }

    private void project(Thing project) {
        List<Thing> asked = world.from(project, "ASKS_FOR");
        List<Thing> relied = world.from(project, "RELIES_ON");
        List<Thing> licenses = world.to(project, "LICENSES");
        List<Thing> runs = world.to(project, "FOR");
        paged(
                project,
                "Project",
                "agreements",
                "number",
                Stream.concat(relied.stream(), licenses.stream()).toList());
        paged(project, "Project", "runs", "id", runs);
        int votes = licenses.stream()
                        .anyMatch(license -> !world.from(license, "SCHEDULES").isEmpty())
                ? reached(relied, "PARTY").size()
                : 0;
        int actsOfReview = project.equals(world.voted()) ? 2 : 0;
        ask(
                "page of Project.acts",
                node("Project", "acts", 100, "nodes { kind }"),
                project.id(),
                who -> Set.of(),
                who -> Map.of(".totalCount", who.sees(project) ? votes + actsOfReview : 0));
        ask(
                "page of Project.linkageRanOn",
                node("Project", "linkageRanOn", 100, "nodes"),
                project.id(),
                who -> Set.of(),
                who -> Map.of(".totalCount", who.sees(project) && !runs.isEmpty() ? 1 : 0));
        for (Map.Entry<String, String> report :
                Map.of("coverage", "elements", "coverageMatrix", "rows").entrySet()) {
            ask(
                    "page of " + report.getKey(),
                    "query($id: ID!) { %s(project: $id) { %sConnection(first: 100) { totalCount pageInfo { hasNextPage } nodes { element { id } } } } }"
                            .formatted(report.getKey(), report.getValue()),
                    project.id(),
                    who -> who.sees(project) ? words(who, asked) : Set.of(),
                    who -> Map.of(".totalCount", who.sees(project) ? number(who, asked) : 0));
        }
        all.add(Question.judged("page of a plan", """
                query($id: ID!) {
                  plan(draft: {project: $id, wantedOn: "2030-06-01", asOf: "2030-01-01"}) {
                    actsConnection(first: 100) { nodes { document note needs schedule adds { elements } } }
                    remainingConnection(first: 100) { nodes { reason remedy uses { element { id } } } }
                  }
                }
                """, Map.of("id", project.id())));
    }

    private void run(Thing run) {
        paged(run, "Run", "findings", "id", world.to(run, "IN"));
        paged(run, "Run", "reads", "name", world.from(run, "READ"));
        paged(run, "Run", "writes", "name", world.from(run, "WROTE"));
        List<Thing> columns = reached(world.from(run, "READ"), "HAS_FIELD");
        ask(
                "page of RunDataset.fields",
                "query($id: ID!) { node(id: $id) { ... on Run { reads { fieldsConnection(first: 100) { nodes { id } } } } } }",
                run.id(),
                who -> who.sees(run) ? words(who, columns) : Set.of());
    }

    private void column(Thing column) {
        List<Thing> sources = Stream.concat(Stream.of(column), world.to(column, "HAS_FIELD").stream())
                .flatMap(result -> world.from(result, "DERIVED_FROM").stream())
                .toList();
        ask(
                "page of RunField.derivedFrom",
                node("RunField", "derivedFrom", 100, "nodes { field }"),
                column.id(),
                who -> who.sees(column) ? words(who, sources) : Set.of(),
                who -> Map.of(
                        ".totalCount", who.sees(column) ? seenOf(who, sources).size() : 0));
    }

    /** All of a list on one page, and of a page of one thing no more than whether another follows. */
    private void paged(Thing owner, String type, String list, String key, Collection<Thing> things) {
        ask(
                "page of " + type + "." + list,
                node(type, list, 100, "nodes { " + key + " }"),
                owner.id(),
                who -> who.sees(owner) ? words(who, things) : Set.of(),
                who -> counted(who, owner, things, 100));
        ask(
                "number of " + type + "." + list,
                node(type, list, 1, ""),
                owner.id(),
                who -> Set.of(),
                who -> counted(who, owner, things, 1));
    }

    private static Map<String, Integer> counted(Somebody who, Thing owner, Collection<Thing> things, int most) {
        int seen = who.sees(owner) ? number(who, things) : 0;
        Map<String, Integer> counts = new HashMap<>(Map.of(".totalCount", seen));
        counts.put(".hasNextPage", seen > most ? 1 : 0);
        return counts;
    }

    private static String node(String type, String list, int first, String nodes) {
        return "query($id: ID!) { node(id: $id) { ... on %s { %sConnection(first: %d) { totalCount pageInfo { hasNextPage } %s } } } }"
                .formatted(type, list, first, nodes);
    }

    /** The schedules that grant an element for the agency whose it is, or the dataset it is of. */
    private List<Thing> grantsOfOwner(Thing element) {
        return Stream.of(element, element.within().getFirst())
                .flatMap(granted -> world.to(granted, "GRANTS").stream())
                .filter(schedule -> world.from(schedule, "OF").stream()
                        .anyMatch(agency -> element.owners().contains(agency.number())))
                .distinct()
                .toList();
    }
}
