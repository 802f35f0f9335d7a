package charteroak.agreements.archive;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.Acts;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class DossierShelfTests {

    private final DossierShelf shelf;
    private final Archive archive;
    private final Acts acts;
    private final RetriedTransaction transaction;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    DossierShelfTests(
            DossierShelf shelf,
            Archive archive,
            Acts acts,
            RetriedTransaction transaction,
            Neo4jClient graph,
            HttpGraphQlTester graphQl) {
        this.shelf = shelf;
        this.archive = archive;
        this.acts = acts;
        this.transaction = transaction;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void answersTheSameDossierAgainUntilSomethingIsDone() {
        String number = paper.executed();
        Dossier first = onShelf(number);
        assertThat(first).isEqualTo(fresh(number));
        assertThat(onShelf(number)).isSameAs(first);
    }

    @Test
    void answersWhatWasDoneSince() {
        String number = paper.executed();
        onShelf(number);
        paper.done("suspendAgreement", Paperwork.on(number, "WKP"));
        assertThat(onShelf(number)).isEqualTo(fresh(number));
        assertThat(onShelf(number).acts()).last().extracting(Act::kind).isEqualTo(Act.Kind.SUSPENDED);
    }

    @Test
    void keepsNothingThatAWriterReadAndGaveUp() {
        String number = paper.executed();
        Dossier before = onShelf(number);
        transaction.runUnless(given -> true, () -> {
            acts.lock(before.agreement().id());
            graph.query("MATCH (agreement:Agreement {number: $number})<-[:ON]-(act:Act) SET act.note = 'given up'")
                    .bind(number)
                    .to("number")
                    .run();
            assertThat(onShelf(number).acts()).extracting(Act::note).containsOnly("given up");
            return number;
        });
        assertThat(onShelf(number)).isEqualTo(before);
    }

    @Test
    void anAgreementWithoutAStampIsReadEachTime() {
        String number = paper.executed();
        graph.query("MATCH (agreement:Agreement {number: $number}) REMOVE agreement.stamp")
                .bind(number)
                .to("number")
                .run();
        Dossier first = onShelf(number);
        assertThat(onShelf(number)).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void readersAmongWritersSeeEachActOnceItIsDone() throws Exception {
        String number = paper.executed();
        int before = fresh(number).acts().size();
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> writer = threads.submit(() -> {
                for (int round = 0; round < 10; round++) {
                    paper.done("suspendAgreement", Paperwork.on(number, "WKP"));
                    paper.done("reinstateAgreement", Paperwork.on(number, "WKP"));
                }
            });
            int seen = before;
            while (!writer.isDone()) {
                int now = onShelf(number).acts().size();
                assertThat(now).isGreaterThanOrEqualTo(seen);
                seen = now;
            }
            writer.get();
        }
        assertThat(onShelf(number)).isEqualTo(fresh(number));
        assertThat(onShelf(number).acts()).hasSize(before + 20);
    }

    private Dossier onShelf(String number) {
        Row mark = graph.query("MATCH (agreement:Agreement {number: $number}) RETURN " + DossierShelf.MARK + " AS mark")
                .bind(number)
                .to("number")
                .fetchAs(Row.class)
                .mappedBy((types, row) -> new Row(row).row("mark"))
                .one()
                .orElseThrow();
        return shelf.dossiers(List.of(mark)).getFirst();
    }

    private Dossier fresh(String number) {
        return archive.dossier(
                archive.agreement(number, Viewer.SERVER).orElseThrow().id());
    }
}
