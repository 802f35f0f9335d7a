package charteroak.ground.verification;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Contract;
import charteroak.Sources;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChangeImmutabilityTests {

    /** A clause of Cypher that makes, changes or removes something. */
    private static final Pattern WRITES = Pattern.compile(
            "\\b(CREATE|MERGE) (\\(|%s)|\\bDELETE \\w|\\bREMOVE \\w+\\.|\\bSET \\w+(\\.| =| \\+=)", Pattern.MULTILINE);

    /** Writes what is a person's own, of which no trail tells; decision 32 says why. */
    private static final String OF_ONES_OWN = "KeptPlans.java";

    /** Write what is told outside of what was recorded, and how far; decision 38 says why no trail tells of that. */
    private static final String OUTBOX = "OutboxRecords.java";

    private static final String TOLD_STAGES = "ToldStages.java";
    private static final String SENT_DIGESTS = "SentDigests.java";

    @Test
    void noMutationAnswersWithAChange() {
        GraphQLObjectType mutations = Contract.mutations();
        assertThat(mutations.getFieldDefinitions().stream()
                        .filter(field -> Contract.payload(field).stream().anyMatch(name -> name.startsWith("Change")))
                        .map(GraphQLFieldDefinition::getName))
                .isEmpty();
    }

    @Test
    void noQueryOfOursChangesOrRemovesAChange() {
        assertThat(Sources.all().stream()
                        .filter(path -> Sources.read(path).contains(":Change)")
                                || Sources.read(path).contains(":Change {")
                                || Sources.read(path).contains(":Change $"))
                        .map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder("Changes.java", "KeptChanges.java");
        Path changes = Sources.all().stream()
                .filter(path -> path.endsWith("Changes.java"))
                .findFirst()
                .orElseThrow();
        assertThat(Sources.read(changes))
                .doesNotContain("DELETE", "SET change", "REMOVE change", "MERGE (change", "+=");
        assertThat(Sources.read(changes).split("CREATE \\(:Change \\$change\\)"))
                .hasSize(2);
    }

    @Test
    void cypherThatWritesIsOnlyWhereSomebodyRecordsIt() {
        assertThat(Sources.all().stream()
                        .filter(path -> WRITES.matcher(Sources.read(path)).find())
                        .map(path -> path.getFileName().toString()))
                .as(
                        "Cypher that writes; its caller must record what it wrote with the Chronicle before it is added here")
                .containsExactlyInAnyOrder(
                        "Acts.java",
                        "RequestForms.java",
                        "CoAuthors.java",
                        "MeetingRegister.java",
                        "ApplicationRegister.java",
                        "SeededMeetings.java",
                        "SeededApplications.java",
                        "Changes.java",
                        "Revisions.java",
                        "Notices.java",
                        "Decisions.java",
                        "Enactments.java",
                        "Disclosures.java",
                        "Aliases.java",
                        "EarlierLineage.java",
                        "DatasetRecords.java",
                        "FindingRecords.java",
                        "LineageRecords.java",
                        "RunReadings.java",
                        "Drafts.java",
                        "SeedLoads.java",
                        "SeededAgreements.java",
                        "SeededAliases.java",
                        "SeededCatalog.java",
                        "SeededLaw.java",
                        "SeededProjects.java",
                        "KeptStages.java",
                        "SignedCopies.java",
                        "GraphVersion.java",
                        OUTBOX,
                        TOLD_STAGES,
                        SENT_DIGESTS,
                        OF_ONES_OWN);
    }
}
