package charteroak.judgement.coverage;

import charteroak.agreements.agreement.Moment;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.verdict.Evaluation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long judging takes once the facts are read: no graph, no HTTP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {

    private static final Moment MOMENT = new Moment(RandomHistory.FIRST.plusDays(25), Instant.MAX);

    private final Facts facts = ofTwoHundredUses();

    /** All rules on a project of 200 uses, reasons and remedies in words included. */
    @Benchmark
    public Object reportOfTwoHundredUses() {
        return Evaluation.report(facts, MOMENT);
    }

    private static Facts ofTwoHundredUses() {
        Facts some = RandomHistory.from(11);
        List<Use> uses = Collections.nCopies(200, some.uses()).stream()
                .flatMap(List::stream)
                .limit(200)
                .toList();
        return new Facts(
                some.project(),
                some.history(),
                some.dossiers(),
                some.citations(),
                some.conditions(),
                some.lineage(),
                uses,
                some.contents(),
                new Facts.Programme(
                        some.programme().hubs(),
                        List.of(),
                        some.programme().agenda(),
                        List.of(),
                        some.programme().calendar()));
    }
}
