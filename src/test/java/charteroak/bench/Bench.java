package charteroak.bench;

import charteroak.front.search.BareLucene;
import charteroak.ground.visibility.CostOfVisibility;
import charteroak.judgement.coverage.CoverageAtScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the product and writes {@code bench/RESULTS.md}. The first argument is the command that starts the product; then
 * {@code quick} for a short run of the same steps, which is a check of the bench and not a measurement, or the name of one step for
 * that alone.
 */
final class Bench {

    private static final Path RESULTS = Path.of("bench/RESULTS.md");
    private static final Path SEED = Path.of("catalog-seed").toAbsolutePath();
    private static final List<String> SEARCHES = List.of(
            "wages",
            "date of birth",
            "DOB",
            "free lunch",
            "homeless",
            "SASID",
            "unemploymnt claim",
            "StudentLastName",
            "student last name",
            "enrollment status",
            "gender",
            "race ethnicity",
            "degree awarded",
            "zip code",
            "credits earned",
            "placement",
            "probation start",
            "diagnosis",
            "employer",
            "quarter",
            "GPA",
            "graduation date",
            "SSN",
            "program of study");

    private static final int SEARCHES_A_SECOND = 20;
    private static final int PROJECTS_ASKED_ABOUT = 28;

    private final Product product;
    private final Report report;
    private final boolean quick;
    private final Path work;

    private Bench(Product product, Report report, boolean quick, Path work) {
        this.product = product;
        this.report = report;
        this.quick = quick;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean quick = List.of(arguments).contains("quick");
        Path work = Files.createTempDirectory("charter-oak-bench");
        try {
            new Bench(Product.of(arguments[0]), new Report(quick), quick, work).run(List.of(arguments));
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private void run(List<String> asked) throws IOException, InterruptedException {
        boolean catalogueAlone = asked.contains("catalogue");
        boolean registerAlone = asked.contains("register");
        boolean peersAlone = asked.contains("peers");
        boolean visibilityAlone = asked.contains("visibility");
        boolean besideAlone = asked.contains("beside");
        boolean requestsAlone = asked.contains("requests");
        if (catalogueAlone || registerAlone || peersAlone || visibilityAlone || besideAlone || requestsAlone) {
            report.keep(RESULTS);
        }
        if (requestsAlone) {
            then(() -> requests(quick ? 200 : 10_000));
            return;
        }
        if (besideAlone) {
            then(this::beside);
            return;
        }
        if (peersAlone || visibilityAlone) {
            then(() -> compared(quick ? 5_000 : 124_000, peersAlone));
            return;
        }
        if (!registerAlone) {
            then(this::starts);
            then(this::parts);
            then(() -> grown(quick ? 5_000 : 124_000, true));
            if (!quick) {
                then(() -> grown(1_000_000, false));
            }
        }
        if (!catalogueAlone) {
            then(() -> {
                if (quick) {
                    register(5_000, 20, 200, 5_000);
                } else {
                    register(1_000_000, 1_000, 10_000, 1_000_000);
                }
            });
            then(() -> requests(quick ? 200 : 10_000));
        }
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    /** What was measured is written after each step, so that a run which is stopped keeps it. */
    private void then(Step step) throws IOException, InterruptedException {
        step.run();
        report.write(RESULTS);
    }

    /** Parts on their own, in their own process, with JMH. */
    private void parts() {
        var options = new OptionsBuilder().include("charteroak\\..*Benchmark").jvmArgs("-Xmx1g", "-XX:+UseSerialGC");
        if (quick) {
            options.warmupIterations(1).measurementIterations(1);
        }
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                var score = result.getPrimaryResult();
                report.line(
                        "Parts (JMH, average of five iterations)",
                        result.getParams().getBenchmark().replaceAll(".*\\.([^.]+\\.[^.]+)$", "`$1`"),
                        "%.3f ± %.3f %s".formatted(score.getScore(), score.getScoreError(), score.getScoreUnit()));
            }
        } catch (RunnerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void beside() throws IOException, InterruptedException {
        try (Started server = product.startWithSeed(work.resolve("beside"), SEED)) {
            product.millisecondsIndexing(server);
            new Beside(server, report, quick).measure();
        }
    }

    private void starts() throws IOException, InterruptedException {
        Path data = work.resolve("seed");
        try (Started first = product.startWithSeed(data, SEED)) {
            report.line("Starting", "first start, seeding included", "%.1f s".formatted(seconds(first)));
            report.line(
                    "Importing",
                    "the seed's 1,633 elements with all agreements and projects, at the first start and not warm",
                    "%.1f s".formatted(product.secondsBetween("Seeding the empty catalogue", "Seeded ")));
        }
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (Started again = product.startWithSeed(data, SEED)) {
                later.add(seconds(again));
                if (i == 2) {
                    report.line("Memory", "resident, seed catalogue, just started", again.residentMegabytes() + " MB");
                }
            }
        }
        report.line("Starting", "second start to healthy, three times", join(later, "%.1f s"));
    }

    private void grown(long elements, boolean compared) throws IOException, InterruptedException {
        String size = "%,d elements".formatted(elements);
        Path data = work.resolve("grown-" + elements);
        try (Started seeding = product.startWithSeed(data, SEED)) {
            seeding.residentMegabytes();
        }
        GeneratedCatalogue.Written written = GeneratedCatalogue.grow(data.resolve("graph"), elements);
        LargeRegister.write(data.resolve("graph"), PROJECTS_ASKED_ABOUT, 0, 0);
        report.line(
                "Writing",
                size + " straight into the database, in process",
                "%,d elements/s".formatted(written.perSecond()));
        try (Started indexing = product.startWithoutSeed(data)) {
            long milliseconds = product.millisecondsIndexing(indexing);
            report.line(
                    "Indexing",
                    size + ", the whole index from the graph, right after a start",
                    "%.1f s, %,d elements/s".formatted(milliseconds / 1000.0, elements * 1000 / milliseconds));
        }
        try (Started server = product.startWithoutSeed(data)) {
            report.line("Starting", size + ", second start to healthy", "%.1f s".formatted(seconds(server)));
            search(server, size);
            coverage(server, size);
            report.line("Memory", size + ", resident after the load", server.residentMegabytes() + " MB");
        }
        BareLucene.Percentiles bare = BareLucene.measure(data.resolve("index"), SEARCHES, quick ? 200 : 3_000);
        report.line(
                "Search",
                size + ", bare Lucene on the same index, hits of 20 without facets, p50 / p95 / p99",
                "%.2f / %.2f / %.2f ms".formatted(bare.p50(), bare.p95(), bare.p99()));
        if (compared) {
            besidePeers(size, data);
            besideItself(size, data);
        }
    }

    private void compared(long elements, boolean withPeers) throws IOException, InterruptedException {
        Path data = work.resolve("compared");
        try (Started seeding = product.startWithSeed(data, SEED)) {
            seeding.residentMegabytes();
        }
        GeneratedCatalogue.grow(data.resolve("graph"), elements);
        String size = "%,d elements".formatted(elements);
        if (withPeers) {
            besidePeers(size, data);
        }
        besideItself(size, data);
    }

    /** Beside the peer and the driver. */
    private void besidePeers(String size, Path data) throws IOException, InterruptedException {
        for (PeerComparison.Outcome outcome :
                new PeerComparison(data.resolve("graph"), product, quick ? 6 : 90, quick ? 2 : 10).run()) {
            report.comparison(size, outcome);
        }
    }

    /** Beside itself without the predicate of visibility. */
    private void besideItself(String size, Path data) throws IOException, InterruptedException {
        product.figures(CostOfVisibility.class, data, quick ? "20" : "1000", quick ? "1" : "15")
                .forEach((what, figure) ->
                        report.line("What visibility costs", size + ", inside the server: " + what, figure));
    }

    /** Coverage in a grown catalogue with a register to match. */
    private void register(long elements, int projects, int agreements, long grants)
            throws IOException, InterruptedException {
        Path data = work.resolve("register");
        try (Started seeding = product.startWithSeed(data, SEED)) {
            seeding.residentMegabytes();
        }
        GeneratedCatalogue.grow(data.resolve("graph"), elements);
        LargeRegister.Written written = LargeRegister.write(data.resolve("graph"), projects, agreements, grants);
        try (Started indexing = product.startWithoutSeed(data)) {
            product.millisecondsIndexing(indexing);
        }
        String size = "%,d elements, %,d agreements, %,d grants, %,d projects: "
                .formatted(elements, written.agreements(), written.grants(), written.projects());
        product.figures(CoverageAtScale.class, data, quick ? "20" : "1000", quick ? "1" : "60")
                .forEach((what, figure) -> report.line("Coverage inside the server", size + what, figure));
        product.figures(WorkAtScale.class, data, quick ? "20" : "1000", quick ? "1" : "20")
                .forEach((what, figure) -> report.line("What waits, inside the server", size + what, figure));
    }

    /** A seeded catalogue whose program has gone on for years. */
    private void requests(int requests) throws IOException, InterruptedException {
        Path data = work.resolve("requests");
        try (Started seeding = product.startWithSeed(data, SEED)) {
            report.line(
                    RequestsAtScale.STARTING, "first start, seeding included", "%.1f s".formatted(seconds(seeding)));
        }
        ManyRequests.Written written = ManyRequests.write(data.resolve("graph"), requests);
        String size = "%,d requests, %,d acts".formatted(written.requests(), written.acts());
        System.out.println(size + " by stage: " + written.byStage());
        try (Started noting = product.startWithoutSeed(data)) {
            product.millisecondsIndexing(noting);
        }
        try (Started server = product.startWithoutSeed(data)) {
            report.line(
                    RequestsAtScale.STARTING, size + ", second start to healthy", "%.1f s".formatted(seconds(server)));
            new RequestsAtScale(server, report, size + ": ", quick).measure();
            report.line(
                    RequestsAtScale.STARTING, size + ", resident after the load", server.residentMegabytes() + " MB");
        }
    }

    private void search(Started server, String size) throws IOException, InterruptedException {
        var endpoint = server.address().resolve("/graphql");
        List<String> bodies = SEARCHES.stream()
                .map(text -> Load.body(
                        "{ search(query: \"%s\", first: 20) { totalCount edges { score matchedOn { field kind term } node { __typename ... on DataElement { id name } } } facets { name values { value count } } } }"
                                .formatted(text)))
                .toList();
        Load.run(endpoint, bodies, 2, quick ? 3 : 60);
        for (int connections : List.of(1, 2)) {
            Load.Result result = Load.run(endpoint, bodies, connections, quick ? 3 : 20);
            report.line(
                    "Search",
                    size
                            + ", over HTTP, hits of 20 with all facets, closed loop of %d, p50 / p95 / p99"
                                    .formatted(connections),
                    "%s ms; %,.0f requests/s, %d failed"
                            .formatted(result.latencies(), result.perSecond(), result.failed()));
        }
        Load.Result result = new FixedRate().run(endpoint, bodies, SEARCHES_A_SECOND, quick ? 3 : 30);
        report.line(
                "Search",
                size
                        + ", the same at a fixed rate of %d a second, from when each was due, p50 / p95 / p99"
                                .formatted(SEARCHES_A_SECOND),
                "%s ms; %d failed".formatted(result.latencies(), result.failed()));
    }

    private void coverage(Started server, String size) throws IOException, InterruptedException {
        var endpoint = server.address().resolve("/graphql");
        List<String> bodies = IntStream.range(0, PROJECTS_ASKED_ABOUT)
                .mapToObj(copy -> Load.body(
                        "{ coverage(project: \"project-2025-04-project-%d\", asOf: \"2026-02-%02d\") { verdict validUntil counts { covered notCovered needsCounsel } } }"
                                .formatted(copy, copy + 1)))
                .toList();
        Load.run(endpoint, bodies, 1, quick ? 3 : 20);
        Load.Result result = Load.run(endpoint, bodies, 1, quick ? 3 : 20);
        report.line(
                "Coverage",
                size
                        + ", projects of 200 uses by all rules, a third covered, a third not, a third waiting for counsel, over HTTP, closed loop of 1, p50 / p95 / p99",
                result.latencies() + " ms");
    }

    private static double seconds(Started started) {
        return started.untilReady().toMillis() / 1000.0;
    }

    private static String join(List<Double> numbers, String format) {
        return String.join(", ", numbers.stream().map(format::formatted).toList());
    }
}
