package charteroak.front.seedformat;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedWordsTests {

    @Test
    void areThoseOfTheSchema() {
        var schema = new SchemaParser().parse(Path.of("schema.graphqls").toFile());
        Map<String, Set<String>> words = Map.ofEntries(
                Map.entry("AgencyKind", SeedWords.AGENCY_KIND),
                Map.entry("ProgrammeRoleKind", SeedWords.PROGRAMME_ROLE_KIND),
                Map.entry("Purpose", SeedWords.PURPOSE),
                Map.entry("Confidence", SeedWords.CONFIDENCE),
                Map.entry("DataType", SeedWords.DATA_TYPE),
                Map.entry("Classification", SeedWords.CLASSIFICATION),
                Map.entry("IdentifierClass", SeedWords.IDENTIFIER_CLASS),
                Map.entry("ConceptScheme", SeedWords.CONCEPT_SCHEME),
                Map.entry("ConceptIdentification", SeedWords.CONCEPT_IDENTIFICATION),
                Map.entry("AgreementKind", SeedWords.AGREEMENT_KIND),
                Map.entry("AgreementScope", SeedWords.AGREEMENT_SCOPE),
                Map.entry("PartyRole", SeedWords.PARTY_ROLE),
                Map.entry(
                        "ActKind",
                        Stream.concat(SeedWords.AGREEMENT_ACT_KIND.stream(), SeedWords.PROJECT_ACT_KIND.stream())
                                .collect(Collectors.toSet())),
                Map.entry("IrbDetermination", SeedWords.IRB_DETERMINATION),
                Map.entry("VoteValue", SeedWords.VOTE_VALUE),
                Map.entry("ConditionEvaluator", SeedWords.CONDITION_EVALUATOR),
                Map.entry("ElementList", SeedWords.ELEMENT_LIST),
                Map.entry("ProjectStage", SeedWords.PROJECT_STAGE),
                Map.entry("UseKind", SeedWords.USE_KIND));
        words.forEach((name, ours) -> assertThat(ours)
                .as(name)
                .isEqualTo(
                        schema.getType(name, EnumTypeDefinition.class).orElseThrow().getEnumValueDefinitions().stream()
                                .map(EnumValueDefinition::getName)
                                .collect(Collectors.toSet())));
    }
}
