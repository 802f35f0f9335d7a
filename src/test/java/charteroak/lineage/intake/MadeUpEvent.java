package charteroak.lineage.intake;

import java.util.Random;

/** Events of few jobs, runs, datasets and columns, so that they contradict each other as often as they can. */
final class MadeUpEvent {

    private MadeUpEvent() {}

    static String of(int seed) {
        Random random = new Random(seed);
        return """
                {"eventTime": "2026-01-0%dT00:00:00Z", "producer": "test", "eventType": "%s",
                 "run": {"runId": "00000000-0000-0000-0000-00000000000%d", "facets": {%s}},
                 "job": {"namespace": "made-up", "name": "job%d"},
                 "inputs": [%s], "outputs": [%s]}
                """.formatted(
                        1 + random.nextInt(4),
                        pick(random, "START", "RUNNING", "COMPLETE", "FAIL", "ABORT", "OTHER"),
                        random.nextInt(2),
                        facets(random),
                        random.nextInt(2),
                        random.nextBoolean() ? dataset(random, "in") : "",
                        random.nextBoolean() ? dataset(random, "out") : "");
    }

    private static String facets(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "\"p20win_request\": {\"projectNumber\": \"none-%d\"}".formatted(random.nextInt(2));
            case 1 -> """
                    "parent": {"run": {"runId": "00000000-0000-0000-0000-00000000000%d"}, "job": {"namespace": "made-up", "name": "parent"}}
                    """.formatted(random.nextInt(3));
            default -> "";
        };
    }

    private static String dataset(Random random, String name) {
        return """
                {"namespace": "made-up", "name": "%s", "facets": {
                  "schema": {"fields": [{"name": "a", "type": "%s"}, {"name": "%s"}]}%s}}
                """.formatted(
                        name,
                        pick(random, "int", "text", "date"),
                        pick(random, "b", "c"),
                        random.nextBoolean() ? ", \"columnLineage\": " + lineage(random) : "");
    }

    private static String lineage(Random random) {
        return """
                {"fields": {"a": {"inputFields": [{"namespace": "made-up", "name": "in", "field": "%s",
                  "transformations": [{"type": "DIRECT", "subtype": "%s", "masking": %s}]}]}},
                 "dataset": [{"namespace": "made-up", "name": "in", "field": "%s", "transformations": [{"type": "INDIRECT", "subtype": "JOIN"}]}]}
                """.formatted(
                        pick(random, "a", "b"),
                        pick(random, "IDENTITY", "AGGREGATION"),
                        random.nextBoolean(),
                        pick(random, "b", "c"));
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
