package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.TestCallers;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Asks a random world everything as people who may see all of it, and holds that each was recorded to have read whatever they were shown. */
@WorldTest
class RecordedReadingTests {

    private static final int FEWEST_SHOWN = 500;
    private static final Set<Sort> RESTRICTED_THEMSELVES =
            Set.of(Sort.SYSTEM, Sort.DATASET, Sort.ELEMENT, Sort.AGREEMENT, Sort.PROJECT, Sort.RUN);
    /** Told only as part of what was written to other things, or of what was found from them. */
    private static final Set<Sort> TOLD_OF_OTHERS = Set.of(Sort.AGENCY, Sort.BASIS, Sort.LOST);

    /** Spellings, and ids that are made of the names of classes and schedules, tell of no thing by itself. */
    private static final Set<String> OF_NO_THING = Set.of("did you mean", "conflicts of law", "conflicts of schedules");

    private static final Pattern ID = Pattern.compile("\\b(?!class-)[a-z]+-[a-z]{8}q\\b");

    private final World world = World.of(1);
    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Pages pages;
    private int readers;

    @Autowired
    RecordedReadingTests(
            ApplicationContext application, HttpGraphQlTester graphQl, Neo4jClient graph, @LocalServerPort int port) {
        WrittenWorld.of(application, world);
        this.graphQl = graphQl;
        this.graph = graph;
        this.pages = new Pages(port, graph);
    }

    @Test
    void whoeverIsShownSomethingThatNotEverybodyMaySeeIsRecordedToHaveReadIt() {
        List<String> unrecorded = new ArrayList<>();
        int shown = 0;
        for (Question question : Questions.about(world)) {
            Somebody reader = new Somebody("reader " + ++readers, List.of(HeldRole.of(Role.AUDITOR)));
            Set<String> told = told(question, answer(question, reader));
            told = new HashSet<>(told);
            told.removeAll(world.wordsIn(question.variables().toString() + question.document()));
            Set<String> recorded = recordedOf(reader);
            for (Thing thing : told.stream().map(world::named).toList()) {
                List<Thing> restricted = restricted(thing);
                shown += restricted.size();
                if (!restricted.isEmpty() && restricted.stream().noneMatch(each -> recorded.contains(each.id()))) {
                    unrecorded.add("%s by %s".formatted(thing, question));
                }
            }
        }
        assertThat(unrecorded).isEmpty();
        assertThat(shown).isGreaterThan(FEWEST_SHOWN);
    }

    @Test
    void nothingIsRecordedOfResidentsNorOfTheMatchingEngine() {
        for (Role role : List.of(Role.REQUESTER, Role.RESIDENT_ADVISOR, Role.MATCHING_ENGINE)) {
            Somebody reader = new Somebody("reader " + ++readers, List.of(HeldRole.of(role)));
            Questions.about(world).forEach(question -> answer(question, reader));
            assertThat(recordedOf(reader)).as(role.name()).isEmpty();
        }
    }

    /** Which restricted things somebody reads who is told of a thing: itself, or that of which it is part. */
    private static List<Thing> restricted(Thing thing) {
        if (TOLD_OF_OTHERS.contains(thing.sort()) || Somebody.RESIDENT.sees(thing)) {
            return List.of();
        }
        return RESTRICTED_THEMSELVES.contains(thing.sort())
                ? List.of(thing)
                : Stream.of(thing.within(), thing.anyOf())
                        .flatMap(Collection::stream)
                        .filter(whole -> RESTRICTED_THEMSELVES.contains(whole.sort()))
                        .filter(whole -> !Somebody.RESIDENT.sees(whole))
                        .toList();
    }

    /** The words of what an answer tells of; where it is prose, of what it names by id. */
    private Set<String> told(Question question, String answer) {
        if (OF_NO_THING.contains(question.path())) {
            return Set.of();
        }
        return world.wordsIn(
                question.reveals() != null
                        ? answer
                        : ID.matcher(answer).results().map(MatchResult::group).collect(Collectors.joining(" ")));
    }

    private String answer(Question question, Somebody reader) {
        if (question.isPage()) {
            return pages.fetched(question.document(), reader);
        }
        return graphQl.mutate()
                .header(TestCallers.HEADER, reader.header())
                .build()
                .document(question.document())
                .variables(question.variables())
                .execute()
                .returnResponse()
                .toMap()
                .toString();
    }

    private Set<String> recordedOf(Somebody reader) {
        return Set.copyOf(graph.query("""
                        MATCH (:Change {action: 'READ', actor: $reader})-[:TELLS_OF]->(thing)
                        RETURN thing.id
                        """)
                .bind(reader.name())
                .to("reader")
                .fetchAs(String.class)
                .all());
    }
}
