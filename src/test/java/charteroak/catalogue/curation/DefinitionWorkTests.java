package charteroak.catalogue.curation;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.Role;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In random histories, a proposed definition waits for somebody exactly when they would be let publish it; it is published for real and rolled back. */
@GraphTest
class DefinitionWorkTests {

    private static final int HISTORIES = 5;
    private static final int STEPS = 6;
    private static final List<Caller> PEOPLE = List.of(
            person("one", new HeldRole(Role.STEWARD, "DWA", null)),
            person("two", new HeldRole(Role.STEWARD, "DWA", null)),
            person("board", new HeldRole(Role.BOARD_MEMBER, "DWA", "DATA_GOVERNING_BOARD")),
            person("head", new HeldRole(Role.BOARD_MEMBER, "DWA", "EXECUTIVE_BOARD")),
            person("counsel", new HeldRole(Role.COUNSEL, "DWA", null)),
            person("other", new HeldRole(Role.STEWARD, "DWB", null)),
            person(
                    "both",
                    new HeldRole(Role.STEWARD, "DWB", null),
                    new HeldRole(Role.BOARD_MEMBER, "DWA", "DATA_GOVERNING_BOARD")),
            person("group", HeldRole.of(Role.OPERATING_GROUP)),
            person("hub", HeldRole.of(Role.HUB_OPERATOR)));

    private final RevisionWork work;
    private final Curation curation;
    private final Neo4jClient graph;
    private final TransactionTemplate transaction;

    @Autowired
    DefinitionWorkTests(
            RevisionWork work, Curation curation, Neo4jClient graph, PlatformTransactionManager transactions) {
        this.work = work;
        this.curation = curation;
        this.graph = graph;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aDefinitionWaitsExactlyForThoseWhoWouldBeLetPublishIt() {
        int waiting = 0;
        int refused = 0;
        for (int seed = 1; seed <= HISTORIES; seed++) {
            var random = new Random(seed);
            List<String> elements = elements();
            for (int step = 0; step < STEPS; step++) {
                live(elements, random);
                Collection<String> revisions = revisionsOf(elements);
                for (Caller person : PEOPLE) {
                    List<String> publishable = revisions.stream()
                            .filter(revision -> wouldBeAccepted(revision, person))
                            .toList();
                    assertThat(told(revisions, person))
                            .as("what waits for %s in history %d", person, seed)
                            .containsExactlyInAnyOrderElementsOf(publishable);
                    waiting += publishable.size();
                    refused += revisions.size() - publishable.size();
                }
            }
        }
        assertThat(waiting).isGreaterThan(HISTORIES * STEPS);
        assertThat(refused).isGreaterThan(HISTORIES * STEPS);
    }

    /** Somebody proposes a text, or publishes one, whether or not they may. */
    private void live(List<String> elements, Random random) {
        Caller person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        List<String> revisions = List.copyOf(revisionsOf(elements));
        if (random.nextInt(3) == 0 && !revisions.isEmpty()) {
            curation.publish(revisions.get(random.nextInt(revisions.size())), person);
        }
        for (Caller proposer : List.of(person, PEOPLE.get(random.nextInt(2)))) {
            var element = new ElementId(elements.get(random.nextInt(elements.size())));
            curation.propose(new Curation.Proposal(element, "Text " + random.nextInt(9), null), proposer);
        }
    }

    private List<String> told(Collection<String> revisions, Caller person) {
        return work.waitingFor(person, EnumSet.allOf(WorkKind.class)).stream()
                .map(WorkItem::part)
                .filter(revisions::contains)
                .toList();
    }

    private boolean wouldBeAccepted(String revision, Caller person) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            return curation.publish(revision, person) instanceof Outcome.Done<?>;
        }));
    }

    private Collection<String> revisionsOf(List<String> elements) {
        return graph.query("""
                        MATCH (element:DataElement)-[:HAS_REVISION]->(revision:Revision)
                        WHERE element.id IN $ids
                        RETURN revision.id
                        ORDER BY revision.id
                        """).bind(elements).to("ids").fetchAs(String.class).all();
    }

    /** An element for everybody, one for participants, and one for its agency alone. */
    private List<String> elements() {
        String slug = UUID.randomUUID().toString();
        return List.copyOf(
                graph.query("""
                        MERGE (agency:Agency {id: 'agency-dwa'})
                          SET agency += {code: 'DWA', name: 'Defines', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (agency)-[:OWNS]->(system:SourceSystem {id: 'system-dwa'}) SET system.name = 'Defines'
                        MERGE (system)-[:HAS]->(dataset:Dataset {id: 'dataset-dwa'}) SET dataset.title = 'Defines'
                        WITH dataset
                        UNWIND [null, ['PARTICIPANTS', 'SERVER'], ['AGENCY:DWA', 'SERVER']] AS readers
                        CREATE (dataset)-[:HAS]->(element:DataElement {id: 'element-dwa-' + $slug + '-' + coalesce(readers[0], ''),
                          name: 'Defined', definition: 'The first text.', dataType: 'TEXT', classification: 'INTERNAL',
                          identifierClass: 'OTHER', readers: readers})
                        RETURN element.id
                        """).bind(slug).to("slug").fetchAs(String.class).all());
    }

    private static Caller person(String name, HeldRole... roles) {
        return new Caller("dw " + name, name, List.of(roles), false);
    }
}
