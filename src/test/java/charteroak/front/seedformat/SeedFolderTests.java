package charteroak.front.seedformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedFolderTests {

    @TempDir
    Path folder;

    private SeedCopy seed;

    @BeforeEach
    void aCopyOfTheSmallSeed() throws IOException {
        seed = SeedCopy.in(folder);
    }

    @Test
    void readsTheProgrammesOwnSeed() {
        assertThat(SeedFolder.open(Path.of("catalog-seed")).read().elements()).hasSize(1633);
    }

    @Test
    void readsTheSmallSeed() {
        Seed read = SeedFolder.open(folder).read();
        assertThat(read.elements()).hasSize(2);
        assertThat(read.agreements()).hasSize(3);
        assertThat(read.elements().getFirst())
                .containsEntry("definition", "The day of birth,\nas the agency knows it.");
    }

    @Test
    void readsWhatConceptsIdentifyAsWrittenOrAsTheFirstReleaseKnewIt() throws IOException {
        String text =
                "scheme,code,name,url,identifies\nCEDS,000033,Birthdate,,PERSON\nPIRL,2700,Social Security Number,,\n";
        seed.write("concepts.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(SeedFolder.open(folder).read().concepts())
                .extracting(concept -> concept.get("identifies"))
                .containsExactly("PERSON", null);
        String earlier =
                text.replace(",identifies", "").replace(",,PERSON", ",").replace(",,\n", ",\n");
        seed.write("concepts.csv", earlier.getBytes(StandardCharsets.UTF_8));
        assertThat(SeedFolder.open(folder).read().concepts())
                .extracting(concept -> concept.get("identifies"))
                .containsExactly(null, "SOCIAL_SECURITY_NUMBER");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void namesFileLineAndWhatWouldBeRight(Slip slip) throws IOException {
        seed.replace(slip.file(), slip.text(), slip.by());
        assertThat(problems())
                .filteredOn(problem -> problem.startsWith(slip.file()))
                .containsExactly(slip.problem());
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip(
                        "programme.yaml",
                        "kind: STATE_AGENCY\n    ill",
                        "kind: STATE\n    ill",
                        "programme.yaml:11: 'STATE' is not one of HIGHER_EDUCATION, JUDICIAL, NONPROFIT, RESEARCH_ORGANIZATION, STATE_AGENCY."),
                new Slip(
                        "programme.yaml",
                        "validTo: null",
                        "validTo: 2019-12-31",
                        "programme.yaml:14: validTo 2019-12-31 is before validFrom 2020-01-01."),
                new Slip(
                        "programme.yaml",
                        "code: BBB",
                        "code: AAA",
                        "programme.yaml:17: the agency 'AAA' is already defined at programme.yaml:8; keep one of the two."),
                new Slip(
                        "programme.yaml",
                        "    source: A public page\n",
                        "",
                        "programme.yaml:17: a fact needs its public source: write 'source', or 'illustrative: true' when it is invented."),
                new Slip(
                        "programme.yaml",
                        "name: Agency A",
                        "name: Agency A\n    fullName: Agency Alpha",
                        "programme.yaml:10: 'fullName' is not a field here; the fields are code, name, aliases, kind, sector, source, illustrative, roles, seats."),
                new Slip(
                        "law.yaml",
                        "evaluator: ATTESTED",
                        "evaluator: COMPUTED",
                        "law.yaml:15: nothing computes the condition 'SMALL_CLAUSE'; let counsel attest it (ATTESTED), a clause state it (FIELD), or leave it open (UNMAPPED)."),
                new Slip("programme.yaml", "    name: Agency A\n", "", "programme.yaml:8: 'name' is missing."),
                new Slip(
                        "programme.yaml",
                        "name: Agency A",
                        "name: Agency A\n    name: Agency Alpha",
                        "programme.yaml:10: 'name' stands twice in this group; keep one."),
                new Slip(
                        "programme.yaml",
                        "aliases: [Alpha]",
                        "aliases: Alpha",
                        "programme.yaml:10: 'Alpha' is not a list; write it between '[' and ']' or with '- ' lines."),
                new Slip(
                        "programme.yaml",
                        "{body: SMALL_BOARD}",
                        "{body: LARGE_BOARD}",
                        "programme.yaml:16: there is no body 'LARGE_BOARD'; name one that is defined in programme.yaml."),
                new Slip(
                        "law.yaml",
                        "purposes: [EVALUATION]",
                        "purposes: [EVALUATION, EVALUATION]",
                        "law.yaml:9: 'EVALUATION' stands twice in this list; keep one."),
                new Slip(
                        "law.yaml",
                        "satisfies: [SMALL_CLASS]",
                        "satisfies: [",
                        "law.yaml:14: this is not YAML: expected the node content, but found '-'."),
                new Slip(
                        "systems.yaml",
                        "id: system-aaa-one",
                        "id: System One",
                        "systems.yaml:2: 'System One' is not an id of lower-case letters, digits and '-' that begins with 'system-'."),
                new Slip("systems.yaml", "[SMALL_CLASS]", "[]", "systems.yaml:8: name at least one protection class."),
                new Slip(
                        "concepts.csv",
                        "scheme,code",
                        "scheme,kode",
                        "concepts.csv:1: the header row must be scheme,code,name,url,identifies."),
                new Slip(
                        "elements/AAA.csv",
                        ",OTHER,,,",
                        ",OTHER,,",
                        "elements/AAA.csv:4: this row has 12 cells, but the header row has 13."),
                new Slip(
                        "elements/AAA.csv",
                        "element-aaa-one-people-town",
                        "element-aaa-one-people-born",
                        "elements/AAA.csv:4: the element 'element-aaa-one-people-born' is already defined at elements/AAA.csv:2; keep one of the two."),
                new Slip(
                        "elements/AAA.csv",
                        "2010,,2010-",
                        "20100,,2010-",
                        "elements/AAA.csv:4: '20100' is not a year from 1900 to 2199, such as 2024."),
                new Slip(
                        "elements/AAA.csv",
                        "2010,,2010-",
                        ",2012,2010-",
                        "elements/AAA.csv:4: yearsTo 2012 has no yearsFrom; write the first year too."),
                new Slip(
                        "elements/AAA.csv",
                        "CEDS:000033",
                        "CEDS:000034",
                        "elements/AAA.csv:2: there is no concept 'CEDS:000034'; name one that is defined in concepts.csv."),
                new Slip(
                        "elements/AAA.csv",
                        "town,dataset-aaa-one-people",
                        "town,dataset-aaa-two",
                        "elements/AAA.csv:4: there is no dataset 'dataset-aaa-two'; name one that is defined in systems.yaml."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "termTo: 2024-12-31",
                        "termTo: 2024-02-30",
                        "agreements/SMALL-DSA.yaml:8: '2024-02-30' is not a day from 1900 to 2199 written YYYY-MM-DD, such as 2024-06-30."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "\"2021-01-02T12:00:00Z\", schedule: people",
                        "2021-01-02, schedule: people",
                        "agreements/SMALL-DSA.yaml:27: '2021-01-02' is not an instant written \"YYYY-MM-DDThh:mm:ssZ\", such as \"2024-06-30T14:00:00Z\"."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "kind: SIGNED, by: AAA,",
                        "kind: SIGNED, by: AAA, amendment: corrected,",
                        "agreements/SMALL-DSA.yaml:26: 'act-small-dsa-corrected' is signed as an amendment and is none."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        ", schedule: people",
                        "",
                        "agreements/SMALL-DSA.yaml:27: an act of kind AFFIRMED needs 'schedule'."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        ", condition: SMALL_CLAUSE",
                        "",
                        "agreements/SMALL-DSA.yaml:31: an act of kind ATTESTED needs 'condition'."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "DESTRUCTION_DEADLINE: 2025-12-31",
                        "DESTRUCTION_DEADLINE: some day",
                        "agreements/SMALL-DSA.yaml:33: DESTRUCTION_DEADLINE 'some day' is not a day written YYYY-MM-DD."),
                new Slip(
                        "agreements/SMALL-DUL.yaml",
                        "user: first",
                        "user: second",
                        "agreements/SMALL-DUL.yaml:13: there is no user 'second'; name one that is defined in this file."),
                new Slip(
                        "projects/SMALL-1.yaml",
                        ", vote: \"YES\"",
                        "",
                        "projects/SMALL-1.yaml:17: an act of kind VOTED needs 'vote'."),
                new Slip(
                        "law.yaml",
                        "code: WRITTEN_AGREEMENT, title: A written agreement is executed., evaluator: COMPUTED",
                        "code: WRITTEN, title: A written agreement is executed., evaluator: ATTESTED",
                        "law.yaml:10: there is no condition 'WRITTEN_AGREEMENT'; name one that is defined in law.yaml."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "schedule: people",
                        "schedule: persons",
                        "agreements/SMALL-DSA.yaml:27: there is no schedule 'persons'; name one that is defined in this file."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "voids: mistake",
                        "voids: affirmation",
                        "agreements/SMALL-DSA.yaml:29: there is no act 'affirmation'; name one that is defined in this file."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "under: [SMALL-EMOU]",
                        "under: [LARGE-EMOU]",
                        "agreements/SMALL-DSA.yaml:9: there is no agreement 'LARGE-EMOU'; name one that is defined in agreements/."),
                new Slip(
                        "agreements/SMALL-DSA.yaml",
                        "number: SMALL-DSA",
                        "number: SMALL-DSB",
                        "agreements/SMALL-DSA.yaml:2: 'SMALL-DSB' is not the name of this file; call the file SMALL-DSB.yaml."),
                new Slip(
                        "agreements/SMALL-DUL.yaml",
                        "licenses: SMALL-1",
                        "licenses: SMALL-2",
                        "agreements/SMALL-DUL.yaml:7: there is no project 'SMALL-2'; name one that is defined in projects/."),
                new Slip(
                        "projects/SMALL-1.yaml",
                        "{use: PAYLOAD, yearsFrom: 2012, yearsTo: 2014, elements: [element-aaa-one-people-town]}",
                        "{use: LINKAGE_KEY, yearsFrom: 2012, elements: [element-aaa-one-people-born]}",
                        "projects/SMALL-1.yaml:14: element-aaa-one-people-born is asked for twice as LINKAGE_KEY; keep one."),
                new Slip(
                        "projects/SMALL-1.yaml",
                        "  request: {number: SMALL-1, type: INITIAL, receivedOn: 2020-11-01}\n",
                        "",
                        "projects/SMALL-1.yaml:13: uses are asked for in a request; write 'request' too."),
                new Slip(
                        "projects/SMALL-1.yaml",
                        "stage: ANALYSIS",
                        "stage: SUSPENDED",
                        "projects/SMALL-1.yaml:6: work is stopped by an act; write the stage at which it was stopped."),
                new Slip(
                        "lineage-aliases.yaml",
                        "{born_on: element-aaa-one-people-born}",
                        "[born_on]",
                        "lineage-aliases.yaml:5: expected names with a value each, such as 'name: value'."));
    }

    @Test
    void refusesAPurposeThatNobodyKnows() throws IOException {
        seed.replace(
                "law.yaml",
                "purposes: [EVALUATION]\n    conditions: [WRITTEN_AGREEMENT]",
                "conditions: [PURPOSE_IN(999.1)]");
        seed.replace("law.yaml", "{code: WRITTEN_AGREEMENT,", "{code: PURPOSE_IN,");
        assertThat(problems())
                .containsExactly(
                        "law.yaml:9: '999.1' in PURPOSE_IN(999.1) is neither a purpose nor a list of purposes that is known; write the basis's 'purposes', which it then stands for.");
    }

    @Test
    void keepsActsInProjectsApartFromActsOnAgreements() throws IOException {
        seed.replace("agreements/SMALL-DUL.yaml", "kind: IRB_DETERMINED", "kind: VOTED")
                .replace("projects/SMALL-1.yaml", "kind: MATCHING_CONFIRMED", "kind: SIGNED");
        assertThat(problems())
                .anyMatch(problem ->
                        problem.startsWith("agreements/SMALL-DUL.yaml:14: 'VOTED' is not one of ACCESS_ENDED"))
                .anyMatch(problem ->
                        problem.startsWith("projects/SMALL-1.yaml:18: 'SIGNED' is not one of ANALYSIS_FINISHED"));
    }

    @Test
    void reportsMissingFilesAndFilesOfNoKnownName() throws IOException {
        seed.delete("lineage-aliases.yaml")
                .delete("law.yaml")
                .write("agreement/X.yaml", "agreement: {}")
                .write(".hidden", "x");
        assertThat(problems())
                .contains("law.yaml:1: the file is missing.")
                .anyMatch(problem -> problem.startsWith("agreement/X.yaml:1: a seed folder has no such file"))
                .noneMatch(problem -> problem.startsWith(".hidden"));
    }

    @Test
    void reportsTheLineThatIsNotUtf8() throws IOException {
        seed.write(
                "concepts.csv",
                "scheme,code,name,url\nCEDS,000033,G\u00e9burtsdatum,\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).contains("concepts.csv:2: a character is not UTF-8; save the file as UTF-8.");
    }

    @Test
    void refusesToConstructWhatATagNames() throws IOException {
        seed.replace("programme.yaml", "name: Agency A", "name: !!java.io.File [/etc/passwd]");
        assertThat(problems())
                .containsExactly(
                        "programme.yaml:9: this is not YAML: Global tag is not allowed: tag:yaml.org,2002:java.io.File.");
    }

    @Test
    void showsTwentyProblemsAndCountsTheRest() throws IOException {
        seed.write(
                "elements/AAA.csv",
                Stream.concat(
                                Stream.of("id,dataset,name,dataType,classification,identifierClass"),
                                Stream.generate(() -> "x,dataset-aaa-one-people,Town,TEXT,INTERNAL,OTHER")
                                        .limit(30))
                        .collect(Collectors.joining("\n")));
        assertThatExceptionOfType(SeedRejected.class)
                .isThrownBy(() -> SeedFolder.open(folder).read())
                .withMessageEndingWith("  and %d more.".formatted(problems().size() - 20));
    }

    @Test
    void changesItsHashWithAnyFile() throws IOException {
        String before = SeedFolder.open(folder).hash();
        assertThat(SeedFolder.open(folder).hash()).isEqualTo(before);
        seed.write("README.md", "Notes.");
        assertThat(SeedFolder.open(folder).hash()).isEqualTo(before);
        seed.replace("law.yaml", "Small law", "Little law");
        assertThat(SeedFolder.open(folder).hash()).isNotEqualTo(before);
    }

    private List<String> problems() {
        try {
            SeedFolder.open(folder).read();
            return List.of();
        } catch (SeedRejected rejected) {
            return rejected.problems();
        }
    }

    record Slip(String file, String text, String by, String problem) {

        @Override
        public String toString() {
            return problem;
        }
    }
}
