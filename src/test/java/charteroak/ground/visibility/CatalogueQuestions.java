package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What agencies hold: point reads, lists and counts. */
final class CatalogueQuestions extends Questions {

    CatalogueQuestions(World world) {
        super(world);
    }

    @Override
    void askAll() {
        world.all().forEach(this::point);
        catalogue();
        list("elements(first: 100)", "id", Sort.ELEMENT);
        world.all(Sort.AGENCY).forEach(this::agency);
        world.all(Sort.DATASET).forEach(this::dataset);
        world.all(Sort.ELEMENT).forEach(this::element);
        world.all(Sort.ELEMENT).forEach(this::namedElement);
    }

    private void point(Thing thing) {
        ask(
                "node",
                "query($id: ID!) { node(id: $id) { id } }",
                thing.id(),
                who -> thing.sort() == Sort.LOST ? Set.of() : words(who, List.of(thing)));
        if (thing.sort() != Sort.AGENCY && thing.sort() != Sort.BASIS) {
            List<List<Thing>> changes = world.changes().stream()
                    .filter(things -> things.contains(thing))
                    .toList();
            ask(
                    "audit trail",
                    "query($id: ID!) { auditTrail(subject: $id) { totalCount nodes { sequence subject after previousHash hash } } }",
                    thing.id(),
                    who -> words(toldTo(who, changes)),
                    who -> Map.of(".totalCount", toldTo(who, changes).size()));
        }
    }

    private void catalogue() {
        List<Thing> held = world.all(Sort.AGENCY, Sort.SYSTEM, Sort.DATASET, Sort.ELEMENT);
        ask("catalogue", """
                { agencies(first: 10) { nodes { code elementCount systems { id datasets { id elementCount elements(first: 10) { totalCount nodes { id } } } } } } }
                """, Map.of(), who -> words(who, held), who -> {
            Map<String, Integer> counts = new HashMap<>();
            for (Thing agency : world.all(Sort.AGENCY)) {
                List<Thing> datasets = reached(world.from(agency, "OWNS"), "HAS");
                counts.put(agency.number() + ".elementCount", number(who, reached(datasets, "HAS")));
                for (Thing dataset : seenOf(who, datasets)) {
                    int elements = number(who, world.from(dataset, "HAS"));
                    counts.put(dataset.id() + ".elementCount", elements);
                    counts.put(dataset.id() + ".totalCount", elements);
                }
            }
            return counts;
        });
    }

    private void agency(Thing agency) {
        List<Thing> elements = reached(reached(world.from(agency, "OWNS"), "HAS"), "HAS");
        ask(
                "elements of an agency",
                "query($id: String!) { elements(filter: {agency: $id}, first: 100) { totalCount nodes { id } } }",
                agency.number(),
                who -> words(who, elements),
                who -> Map.of(".totalCount", number(who, elements)));
    }

    private void element(Thing element) {
        Thing dataset = element.within().getFirst();
        Thing system = dataset.within().getFirst();
        ask(
                "element",
                "query($id: ID!) { element(id: $id) { id dataset { id system { id } } revisions { id } agreements { number } } }",
                element.id(),
                who -> who.sees(element)
                        ? words(
                                who,
                                List.of(element, dataset, system),
                                granting(element),
                                world.from(element, "HAS_REVISION"))
                        : Set.of());
    }

    /** Asked by its id alone, which is where the list of elements begins then. */
    private void namedElement(Thing element) {
        ask(
                "elements by id",
                "query($id: ID!) { elements(filter: {ids: [$id]}) { totalCount nodes { id } } }",
                element.id(),
                who -> words(who, List.of(element)),
                who -> Map.of(".totalCount", number(who, List.of(element))));
    }

    private void dataset(Thing dataset) {
        List<Thing> elements = world.from(dataset, "HAS");
        ask(
                "dataset",
                "query($id: ID!) { dataset(id: $id) { id elementCount elements { totalCount nodes { id } } } }",
                dataset.id(),
                who -> who.sees(dataset) ? words(who, List.of(dataset), elements) : Set.of(),
                who -> who.sees(dataset)
                        ? Map.of(
                                dataset.id() + ".elementCount",
                                number(who, elements),
                                dataset.id() + ".totalCount",
                                number(who, elements))
                        : Map.of());
        ask(
                "elements of a dataset",
                "query($id: ID!) { elements(filter: {dataset: $id}) { totalCount nodes { id } } }",
                dataset.id(),
                who -> words(who, elements),
                who -> Map.of(".totalCount", number(who, elements)));
        Thing system = dataset.within().getFirst();
        List<Thing> ofSystem = world.from(system, "HAS").stream()
                .flatMap(each -> world.from(each, "HAS").stream())
                .toList();
        ask(
                "elements of a system",
                "query($id: ID!) { elements(filter: {system: $id}) { totalCount nodes { id } } }",
                system.id(),
                who -> words(who, ofSystem),
                who -> Map.of(".totalCount", number(who, ofSystem)));
        counted("number of elements of a dataset", "dataset", dataset, elements);
        counted("number of elements of a system", "system", system, ofSystem);
    }

    private void counted(String path, String filter, Thing of, List<Thing> elements) {
        ask(
                path,
                "query($id: ID!) { elements(filter: {%s: $id}) { totalCount } }".formatted(filter),
                of.id(),
                who -> Set.of(),
                who -> Map.of(".totalCount", number(who, elements)));
    }
}
