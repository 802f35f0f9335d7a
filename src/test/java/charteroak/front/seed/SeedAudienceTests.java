package charteroak.front.seed;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.front.seedformat.SeedCopy;
import charteroak.front.seedformat.SeedFolder;
import charteroak.front.seedformat.SeedRejected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.neo4j.core.Neo4jClient;

@Tag("long")
class SeedAudienceTests {

    @TempDir
    Path folder;

    @Test
    void eachKindOfThingMaySayForWhomItIsAndItsPartsFollow() throws IOException {
        SeedCopy.in(folder.resolve("seed"))
                .replace("elements/AAA.csv", "definition\n", "definition,audience\n")
                .replace("elements/AAA.csv", "as the agency knows it.\"\n", "as the agency knows it.\",OWNING_AGENCY\n")
                .replace("elements/AAA.csv", "INTERNAL,OTHER,,,\n", "INTERNAL,OTHER,,,,\n")
                .replace(
                        "systems.yaml",
                        "        title: People\n",
                        "        title: People\n        audience: PARTICIPANTS\n")
                .replace("agreements/SMALL-DSA.yaml", "  kind: DSA\n", "  kind: DSA\n  audience: PARTICIPANTS\n")
                .replace("agreements/SMALL-DUL.yaml", "  kind: DUL\n", "  kind: DUL\n  audience: PUBLIC\n")
                .replace(
                        "projects/SMALL-1.yaml",
                        "  stage: ANALYSIS\n",
                        "  stage: ANALYSIS\n  audience: OWNING_AGENCY\n");
        assertThat(seen())
                .containsEntry("dataset-aaa-one-people", "PARTICIPANTS,SERVER")
                .containsEntry("element-aaa-one-people-born", "AGENCY:AAA,AUDITOR,MATCHING_ENGINE,SERVER")
                .containsEntry("element-aaa-one-people-town", "PARTICIPANTS,SERVER")
                .containsEntry("agreement-small-dsa", "PARTICIPANTS,SERVER")
                .containsEntry("project-small-1", "AGENCY:AAA,AGENCY:BBB,AUDITOR,MATCHING_ENGINE,SERVER")
                .hasSize(5);
    }

    @Test
    void aSystemMaySayItForAllThatIsInIt() throws IOException {
        SeedCopy.in(folder.resolve("seed"))
                .replace(
                        "systems.yaml", "    name: System One\n", "    name: System One\n    audience: PARTICIPANTS\n");
        assertThat(seen())
                .containsOnlyKeys(
                        "system-aaa-one",
                        "dataset-aaa-one-people",
                        "element-aaa-one-people-born",
                        "element-aaa-one-people-town");
    }

    @Test
    void anAudienceThatThereIsNotIsRefused() throws IOException {
        SeedCopy.in(folder.resolve("seed"))
                .replace("systems.yaml", "    name: System One\n", "    name: System One\n    audience: FRIENDS\n");
        try {
            SeedFolder.open(folder.resolve("seed")).read();
            throw new AssertionError("it was read");
        } catch (SeedRejected rejected) {
            assertThat(rejected.problems())
                    .singleElement()
                    .asString()
                    .contains("'FRIENDS' is not one of OWNING_AGENCY, PARTICIPANTS, PUBLIC");
        }
    }

    /** By the ids of what is not for everybody, the tokens of those who may see it. */
    private Map<String, String> seen() {
        try (var application = SeedingAlone.start(
                "--charteroak.store.data=" + folder.resolve("data"),
                "--charteroak.audit.folder=" + folder.resolve("data/audit"),
                "--charteroak.seed.folder=" + folder.resolve("seed"))) {
            Map<String, String> seen = new TreeMap<>();
            application
                    .getBean(Neo4jClient.class)
                    .query(
                            "MATCH (thing:Restricted) RETURN thing.id AS id, reduce(all = '', each IN thing.readers | all + ',' + each) AS readers")
                    .fetch()
                    .all()
                    .forEach(row ->
                            seen.put(String.valueOf(row.get("id")), inOrder(String.valueOf(row.get("readers")))));
            return seen;
        }
    }

    private static String inOrder(String readers) {
        return Arrays.stream(readers.substring(1).split(",")).sorted().collect(Collectors.joining(","));
    }
}
