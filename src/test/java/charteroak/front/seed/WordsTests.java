package charteroak.front.seed;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void areThoseOfTheSchema() {
        var schema = new SchemaParser().parse(Path.of("schema.graphqls").toFile());
        Map<String, Set<String>> words = Map.ofEntries(
                Map.entry("AgencyKind", Words.AGENCY_KIND),
                Map.entry("ProgrammeRoleKind", Words.PROGRAMME_ROLE_KIND),
                Map.entry("Purpose", Words.PURPOSE),
                Map.entry("Confidence", Words.CONFIDENCE),
                Map.entry("DataType", Words.DATA_TYPE),
                Map.entry("Classification", Words.CLASSIFICATION),
                Map.entry("IdentifierClass", Words.IDENTIFIER_CLASS),
                Map.entry("ConceptScheme", Words.CONCEPT_SCHEME),
                Map.entry("AgreementKind", Words.AGREEMENT_KIND),
                Map.entry("AgreementScope", Words.AGREEMENT_SCOPE),
                Map.entry("PartyRole", Words.PARTY_ROLE),
                Map.entry("ActKind", Words.ACT_KIND),
                Map.entry("IrbDetermination", Words.IRB_DETERMINATION),
                Map.entry("VoteValue", Words.VOTE_VALUE),
                Map.entry("ConditionEvaluator", Words.CONDITION_EVALUATOR),
                Map.entry("ElementList", Words.ELEMENT_LIST),
                Map.entry("ProjectStage", Words.PROJECT_STAGE),
                Map.entry("UseKind", Words.USE_KIND));
        words.forEach((name, ours) -> assertThat(ours)
                .as(name)
                .isEqualTo(
                        schema.getType(name, EnumTypeDefinition.class).orElseThrow().getEnumValueDefinitions().stream()
                                .map(EnumValueDefinition::getName)
                                .collect(Collectors.toSet())));
    }
}
