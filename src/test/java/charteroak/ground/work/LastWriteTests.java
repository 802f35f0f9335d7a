package charteroak.ground.work;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is kept until something is written is read anew once anything was. */
@GraphTest
@Tag("contract")
class LastWriteTests {

    private static final String COUNTED = "MATCH (thing:LastWriteThing) RETURN count(thing)";

    private final LastWrite lastWrite;
    private final Neo4jClient graph;
    private final TransactionTemplate transaction;

    @Autowired
    LastWriteTests(LastWrite lastWrite, Neo4jClient graph, TransactionTemplate transaction) {
        this.lastWrite = lastWrite;
        this.graph = graph;
        this.transaction = transaction;
    }

    @Test
    void hasTheSameNameUntilSomethingIsWritten() {
        String before = lastWrite.name().orElseThrow();
        things();
        assertThat(lastWrite.name()).hasValue(before);
        write();
        assertThat(lastWrite.name()).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void hasNoNameWithinATransactionThatWrites() {
        transaction.executeWithoutResult(status -> assertThat(lastWrite.name()).isEmpty());
    }

    @Test
    void whatWasReadIsReadAgainAfterEachWrite() {
        SinceLastWrite<String, Integer> kept = new SinceLastWrite<>(lastWrite);
        AtomicInteger read = new AtomicInteger();
        for (int times = 0; times < 20; times++) {
            int there = kept.of("things", () -> counted(read));
            assertThat(kept.of("things", () -> counted(read))).isEqualTo(there);
            write();
            assertThat(kept.of("things", () -> counted(read))).isEqualTo(there + 1);
        }
        assertThat(read).hasValueBetween(21, 40);
    }

    @Test
    void whatATransactionSeesOfItsOwnIsNotKept() {
        SinceLastWrite<String, Integer> kept = new SinceLastWrite<>(lastWrite);
        int before = kept.of("things", this::things);
        transaction.executeWithoutResult(status -> {
            write();
            assertThat(kept.of("things", this::things)).isEqualTo(before + 1);
            status.setRollbackOnly();
        });
        assertThat(kept.of("things", this::things)).isEqualTo(before);
    }

    private int counted(AtomicInteger read) {
        read.incrementAndGet();
        return things();
    }

    private int things() {
        return graph.query(COUNTED).fetchAs(Integer.class).one().orElseThrow();
    }

    private void write() {
        graph.query("CREATE (:LastWriteThing)").run();
    }
}
