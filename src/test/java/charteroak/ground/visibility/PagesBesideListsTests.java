package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Contract;
import charteroak.ground.api.AskedBy;
import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Goes through every list that is told in pages too, as people who may see more and less of it. */
@WorldTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBesideListsTests {

    private static final int PAGES = 3;
    private static final int WAYS = 2;
    private static final int FEWEST_CONNECTIONS = 31;

    /** Nothing that might happen in the world lets a use gain what it has not; its pages are cut as those of what is lost. */
    private static final Set<String> ALWAYS_EMPTY = Set.of("ProjectImpact.gaining");

    private final World world = World.of(1);
    private final ExecutionGraphQlService service;

    @Autowired
    PagesBesideListsTests(ApplicationContext application, ExecutionGraphQlService service, Neo4jClient graph) {
        this.service = service;
        WrittenWorld.of(application, world);
        LongLists.in(graph, world);
    }

    Stream<Connected> connections() {
        List<Connected> all = Connected.in(Contract.schema(), named());
        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_CONNECTIONS);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("connections")
    void pagesTogetherAreTheWholeListInItsOrder(Connected connected) {
        Place longest = longest(connected);
        if (ALWAYS_EMPTY.contains(connected.toString())) {
            assertThat(longest.whole()).isEmpty();
            return;
        }
        assertThat(longest.whole())
                .as("the longest list there is of " + connected)
                .hasSizeGreaterThan(1);
        assertThat(read(connected, longest, Somebody.AUDITOR)).isEqualTo(longest.whole());
    }

    @ParameterizedTest
    @MethodSource("connections")
    void noPageTellsAnybodyMoreThanTheListOrLess(Connected connected) {
        for (Somebody who : List.of(Somebody.RESIDENT, world.steward())) {
            for (List<String> way :
                    connected.ways().subList(0, Math.min(WAYS, connected.ways().size()))) {
                for (Place place : places(connected, way, who, PAGES, "")) {
                    assertThat(place.nodes())
                            .isEqualTo(place.whole()
                                    .subList(0, Math.min(PAGES, place.whole().size())));
                    assertThat(place.page().get("totalCount"))
                            .isEqualTo(place.whole().size());
                    assertThat(place.hasNextPage()).isEqualTo(place.whole().size() > PAGES);
                }
            }
        }
    }

    private Place longest(Connected connected) {
        Place longest = null;
        for (List<String> way : connected.ways()) {
            for (Place place : places(connected, way, Somebody.AUDITOR, 1, "")) {
                if (longest == null || place.whole().size() > longest.whole().size()) {
                    longest = place;
                }
            }
            if (longest != null && longest.whole().size() > PAGES) {
                return longest;
            }
        }
        return Objects.requireNonNull(longest, () -> "nothing has " + connected);
    }

    private List<Object> read(Connected connected, Place start, Somebody who) {
        int size = (start.whole().size() + PAGES - 1) / PAGES;
        List<Object> told = new ArrayList<>();
        String after = "";
        Place page;
        do {
            page = places(connected, start.way(), who, size, after).get(start.number());
            assertThat(page.nodes()).isNotEmpty().isEqualTo(page.nodesOfEdges());
            assertThat(page.page().get("totalCount")).isEqualTo(start.whole().size());
            told.addAll(page.nodes());
            after = page.endCursor();
        } while (page.hasNextPage());
        return told;
    }

    private List<Place> places(Connected connected, List<String> way, Somebody who, int first, String after) {
        var request = new DefaultExecutionGraphQlRequest(
                connected.document(way, named(), first, after), null, Map.of(), Map.of(), "paged", Locale.ROOT);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(AskedBy.context(who.caller())).build());
        Map<String, Object> answer =
                Objects.requireNonNull(service.execute(request).block()).toMap();
        assertThat(String.valueOf(answer.get("errors")))
                .as(request.getDocument())
                .matches("null|(?s).*NOT_FOUND.*");
        List<Place> places = new ArrayList<>();
        gather(answer.get("data"), connected.list(), way, places);
        return places;
    }

    private static void gather(@Nullable Object value, String list, List<String> way, List<Place> places) {
        if (value instanceof Map<?, ?> fields) {
            if (fields.get(list) instanceof List<?> whole
                    && fields.get(list + "Connection") instanceof Map<?, ?> page) {
                places.add(new Place(way, places.size(), List.copyOf(whole), page));
            } else {
                fields.values().forEach(each -> gather(each, list, way, places));
            }
        } else if (value instanceof List<?> all) {
            all.forEach(each -> gather(each, list, way, places));
        }
    }

    /** What questions that name something name. */
    private Map<String, String> named() {
        Thing project = world.lawful().getLast();
        Thing element = world.from(project, "ASKS_FOR").getFirst();
        Thing memorandum = world.all(Sort.AGREEMENT).stream()
                .filter(agreement -> world.kind(agreement).equals("EMOU"))
                .findFirst()
                .orElseThrow();
        String ofProject = "project: \"%s\"".formatted(project.id());
        return Map.of(
                "coverage",
                ofProject,
                "coverageMatrix",
                ofProject,
                "decisions",
                ofProject,
                "plan",
                "draft: {project: \"%s\", wantedOn: \"2031-06-01\", asOf: \"2030-01-01\", knownAt: \"2026-01-01T00:00:00Z\", users: [{name: \"Pat\", stateEmployee: true}]}"
                        .formatted(project.id()),
                "impact",
                "scenario: {kind: AGREEMENT_TERMINATES, agreement: \"%s\", on: \"2031-01-15\"}"
                        .formatted(memorandum.id()),
                "agreementsCovering",
                "element: \"%s\"".formatted(element.id()));
    }

    /** One thing that has a list, whole and in a page. */
    private record Place(List<String> way, int number, List<?> whole, Map<?, ?> page) {

        List<?> nodes() {
            return (List<?>) Objects.requireNonNull(page.get("nodes"));
        }

        List<?> nodesOfEdges() {
            return ((List<?>) Objects.requireNonNull(page.get("edges")))
                    .stream().map(edge -> ((Map<?, ?>) edge).get("node")).toList();
        }

        boolean hasNextPage() {
            return Boolean.TRUE.equals(pageInfo().get("hasNextPage"));
        }

        String endCursor() {
            return String.valueOf(pageInfo().get("endCursor"));
        }

        private Map<?, ?> pageInfo() {
            return (Map<?, ?>) Objects.requireNonNull(page.get("pageInfo"));
        }
    }
}
