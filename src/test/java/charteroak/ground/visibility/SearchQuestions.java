package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What search finds, counts, divides by, completes and takes for a better spelling. */
final class SearchQuestions extends Questions {

    private static final Map<Sort, String> KINDS = Map.of(
            Sort.AGENCY, "AGENCY",
            Sort.DATASET, "DATASET",
            Sort.ELEMENT, "DATA_ELEMENT",
            Sort.AGREEMENT, "AGREEMENT",
            Sort.PROJECT, "PROJECT",
            Sort.BASIS, "LEGAL_BASIS");

    private static final String NODE =
            "node { ... on Agency { code } ... on Dataset { id } ... on DataElement { id } ... on Agreement { number } ... on Project { number } ... on LegalBasis { code } }";

    private final List<Thing> found;

    SearchQuestions(World world) {
        super(world);
        this.found = world.all(KINDS.keySet().toArray(Sort[]::new));
    }

    @Override
    void askAll() {
        everything("quokka");
        everything("");
        found.forEach(this::one);
        world.all(Sort.AGENCY).forEach(this::ofAgency);
    }

    private void everything(String text) {
        all.add(Question.of(
                        "search",
                        "query($text: String!) { search(query: $text, first: 100) { totalCount facets { name values { value count } } edges { score %s } } }"
                                .formatted(NODE),
                        Map.of("text", text),
                        who -> words(
                                who,
                                found,
                                world.all(Sort.SYSTEM).stream()
                                        .filter(system -> hasFound(who, system))
                                        .toList()))
                .counting(who -> tallies(who, found)));
    }

    private void ofAgency(Thing agency) {
        all.add(new Question(
                "search of an agency",
                "query($agency: [String!]!) { search(query: \"quokka\", filter: {agency: $agency}, first: 100) { totalCount edges { score highlights { parts { text } } } } }",
                Map.of("agency", List.of(agency.number())),
                null,
                who -> Map.of(".totalCount", (int) found.stream()
                        .filter(who::sees)
                        .filter(thing -> agencies(thing).contains(agency.number()))
                        .count())));
    }

    private void one(Thing thing) {
        Set<String> itself = Set.of(thing.word());
        all.add(Question.of(
                "search by name",
                "query($text: String!) { search(query: $text, first: 100, kinds: [%s]) { edges { score %s } } }"
                        .formatted(KINDS.get(thing.sort()), NODE),
                Map.of("text", thing.word()),
                who -> who.sees(thing) ? itself : Set.of()));
        String wrong = thing.word().substring(0, 4) + 'x' + thing.word().substring(5);
        all.add(Question.of(
                "did you mean",
                "query($text: String!) { search(query: $text) { didYouMean } }",
                Map.of("text", wrong),
                who -> who.sees(thing) ? itself : Set.of()));
        all.add(Question.of(
                "suggestions",
                "query($text: String!) { suggest(prefix: $text, first: 20) { text id } }",
                Map.of("text", "quokka " + thing.word().substring(0, 6)),
                who -> who.sees(thing) ? itself : Set.of()));
    }

    private boolean hasFound(Somebody who, Thing system) {
        return world.from(system, "HAS").stream().anyMatch(who::sees);
    }

    private Map<String, Integer> tallies(Somebody who, List<Thing> things) {
        Map<String, Integer> tallies = new HashMap<>();
        for (Thing thing : things) {
            if (who.sees(thing)) {
                tallies.merge(".totalCount", 1, Integer::sum);
                tallies.merge("kind:" + KINDS.get(thing.sort()), 1, Integer::sum);
                agencies(thing).forEach(agency -> tallies.merge("agency:" + agency, 1, Integer::sum));
                if (thing.sort() == Sort.DATASET || thing.sort() == Sort.ELEMENT) {
                    tallies.merge("system:" + system(thing).id(), 1, Integer::sum);
                }
            }
        }
        return tallies;
    }

    private static Thing system(Thing thing) {
        Thing above = thing.within().getFirst();
        return above.sort() == Sort.SYSTEM ? above : system(above);
    }

    /** The agencies a thing is found by: a project by its providers only as far as all who may see the project may know. */
    private Set<String> agencies(Thing thing) {
        return switch (thing.sort()) {
            case AGENCY -> Set.of(thing.number());
            case BASIS -> Set.of();
            case AGREEMENT, DATASET, ELEMENT -> Set.copyOf(thing.owners());
            default -> {
                Set<String> agencies = new LinkedHashSet<>();
                world.from(thing, "RECIPIENT").forEach(agency -> agencies.add(agency.number()));
                List<Somebody> seeing = world.everybody().stream()
                        .filter(who -> who.sees(thing))
                        .toList();
                world.from(thing, "ASKS_FOR").stream()
                        .filter(element -> seeing.stream().allMatch(who -> who.sees(element)))
                        .forEach(element -> agencies.addAll(element.owners()));
                yield agencies;
            }
        };
    }
}
