package charteroak.agreements.listing;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.agreements.project.ProjectStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The list of projects against all that is told of each of them. */
@SeededGraphTest
class ProjectListTests {

    private static final String ALL = """
            {
              projects(first: 30) {
                nodes {
                  number title stage startsOn
                  uses(first: 100) { nodes { element { id protectionClasses { code } dataset { protectionClasses { code } } } } }
                  agreements { kind schedules { legalBases { code } } inForce(asOf: "%s") { value } }
                }
              }
            }
            """;

    private final HttpGraphQlTester graphQl;
    private List<Told> all = List.of();

    @Autowired
    ProjectListTests(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    @BeforeEach
    void readAll() {
        all = told("2024-12-01");
        assertThat(all).hasSizeGreaterThan(10);
    }

    @Test
    void isNarrowedByAnElementThatIsUsed() {
        String element = all.getFirst().elements().getFirst().id();
        holds(
                "element: \"%s\"".formatted(element),
                project ->
                        project.elements().stream().anyMatch(each -> each.id().equals(element)));
    }

    @Test
    void isNarrowedByAClassOfData() {
        Set<String> classes = new TreeSet<>();
        all.forEach(project -> classes.addAll(project.classes()));
        assertThat(classes).hasSizeGreaterThan(2);
        classes.forEach(code -> holds(
                "protectionClass: \"%s\"".formatted(code),
                project -> project.classes().contains(code)));
    }

    @Test
    void isNarrowedByTheLawThatItsAgreementsCite() {
        Set<String> bases = new TreeSet<>();
        all.forEach(project -> bases.addAll(project.bases()));
        assertThat(bases).hasSizeGreaterThan(2);
        bases.forEach(code -> holds(
                "legalBasis: \"%s\"".formatted(code), project -> project.bases().contains(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-15", "2024-12-01", "2026-11-22"})
    void isNarrowedByALicenseInForceOnADay(String day) {
        Map<String, Boolean> licensed = told(day).stream().collect(Collectors.toMap(Told::number, Told::isLicensed));
        assertThat(licensed.values()).contains(true, false);
        for (boolean wanted : List.of(true, false)) {
            assertThat(numbers("filter: {inForce: %s}, asOf: \"%s\"".formatted(wanted, day)))
                    .containsExactlyElementsOf(licensed.keySet().stream()
                            .filter(number -> Objects.equals(licensed.get(number), wanted))
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-15", "2024-12-01", "2026-11-22"})
    void isNarrowedByVerdictAndTellsItAsTheCoverageOfEachProjectDoes(String day) {
        Map<String, String> verdicts =
                all.stream().collect(Collectors.toMap(Told::number, project -> verdict(project.number(), day)));
        int listed = 0;
        for (String verdict : List.of("COVERED", "NOT_COVERED", "NEEDS_COUNSEL")) {
            List<String> expected = verdicts.keySet().stream()
                    .filter(number -> verdict.equals(verdicts.get(number)))
                    .sorted()
                    .toList();
            GraphQlTester.Response answer = graphQl.document(
                            "{ projects(filter: {verdict: %s}, asOf: \"%s\", first: 100) { totalCount nodes { number verdictOn(asOf: \"%s\") } } }"
                                    .formatted(verdict, day, day))
                    .execute();
            answer.path("projects.nodes[*].number").entityList(String.class).isEqualTo(expected);
            answer.path("projects.totalCount").entity(Integer.class).isEqualTo(expected.size());
            answer.path("projects.nodes[*].verdictOn")
                    .entityList(String.class)
                    .satisfies(told -> assertThat(told).allMatch(verdict::equals));
            listed += expected.size();
        }
        assertThat(listed).isEqualTo(all.size());
    }

    @ParameterizedTest
    @EnumSource(ProjectSort.class)
    void isSortedEitherWayPageByPage(ProjectSort sort) {
        List<String> expected = all.stream()
                .sorted(Comparator.comparing(keyOf(sort)))
                .map(Told::number)
                .toList();
        assertThat(pages("sortedBy: %s".formatted(sort), 4)).isEqualTo(expected);
        assertThat(pages("sortedBy: %s, descending: true".formatted(sort), 7)).isEqualTo(expected.reversed());
        List<String> judged = numbers("filter: {inForce: false}");
        assertThat(pages("filter: {inForce: false}, sortedBy: %s, descending: true".formatted(sort), 3))
                .isEqualTo(expected.reversed().stream().filter(judged::contains).toList());
    }

    private static Function<Told, String> keyOf(ProjectSort sort) {
        return switch (sort) {
            case NUMBER -> Told::number;
            case TITLE -> project -> project.title().toLowerCase(Locale.ROOT) + " " + project.number();
            case STAGE -> project -> stage(project) + " " + project.number();
            case STARTS_ON -> project -> Objects.requireNonNullElse(project.startsOn(), "~") + " " + project.number();
        };
    }

    private static int stage(Told project) {
        return 100 + ProjectStage.valueOf(project.stage()).ordinal();
    }

    private void holds(String filter, Predicate<Told> fits) {
        List<String> expected =
                all.stream().filter(fits).map(Told::number).sorted().toList();
        assertThat(expected).isNotEmpty();
        GraphQlTester.Response answer = graphQl.document(
                        "{ projects(filter: {%s}, first: 100) { totalCount nodes { number } } }".formatted(filter))
                .execute();
        answer.path("projects.nodes[*].number").entityList(String.class).isEqualTo(expected);
        answer.path("projects.totalCount").entity(Integer.class).isEqualTo(expected.size());
    }

    private List<Told> told(String day) {
        return graphQl.document(ALL.formatted(day))
                .execute()
                .path("projects.nodes")
                .entityList(Told.class)
                .get();
    }

    private List<String> numbers(String arguments) {
        return pages(arguments, 100);
    }

    /** The numbers on all pages of a list. */
    private List<String> pages(String arguments, int size) {
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            GraphQlTester.Response page = graphQl.document(
                            "{ projects(%s, first: %d%s) { nodes { number } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(arguments, size, after))
                    .execute();
            numbers.addAll(page.path("projects.nodes[*].number")
                    .entityList(String.class)
                    .get());
            boolean more = page.path("projects.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = more
                    ? ", after: \"%s\""
                            .formatted(page.path("projects.pageInfo.endCursor")
                                    .entity(String.class)
                                    .get())
                    : "";
        } while (!after.isEmpty());
        return numbers;
    }

    private String verdict(String number, String day) {
        return graphQl.document("{ coverage(project: \"%s\", asOf: \"%s\") { verdict } }".formatted(number, day))
                .execute()
                .path("coverage.verdict")
                .entity(String.class)
                .get();
    }

    private record Told(
            String number,
            String title,
            String stage,
            @Nullable String startsOn,
            Uses uses,
            List<Paper> agreements) {

        List<Element> elements() {
            return uses.nodes().stream().map(Use::element).toList();
        }

        Set<String> classes() {
            Set<String> classes = new TreeSet<>();
            elements().forEach(element -> {
                element.protectionClasses().forEach(each -> classes.add(each.code()));
                element.dataset().protectionClasses().forEach(each -> classes.add(each.code()));
            });
            return classes;
        }

        Set<String> bases() {
            return agreements.stream()
                    .flatMap(paper -> paper.schedules().stream())
                    .flatMap(schedule -> schedule.legalBases().stream())
                    .map(Coded::code)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean isLicensed() {
            return agreements.stream()
                    .anyMatch(paper ->
                            paper.kind().equals("DUL") && paper.inForce().value());
        }
    }

    private record Uses(List<Use> nodes) {}

    private record Use(Element element) {}

    private record Element(String id, List<Coded> protectionClasses, Within dataset) {}

    private record Within(List<Coded> protectionClasses) {}

    private record Paper(String kind, List<Citing> schedules, Standing inForce) {}

    private record Citing(List<Coded> legalBases) {}

    private record Standing(boolean value) {}

    private record Coded(String code) {}
}
