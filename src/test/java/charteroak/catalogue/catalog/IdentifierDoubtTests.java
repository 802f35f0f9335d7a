package charteroak.catalogue.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.catalogue.catalog.ConceptMatch.Identification;
import charteroak.catalogue.catalog.ConceptMatch.Scheme;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.ground.visibility.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierDoubtTests {

    @ParameterizedTest
    @ValueSource(strings = {"SSN", "Full_Name", "LastName", "Client ID", "studentIdentifier", "Social Security Number"})
    void doubtsANameThatSaysIdentifier(String name) {
        assertThat(IdentifierDoubt.of(element(name, IdentifierClass.OTHER), List.of()))
                .hasValueSatisfying(doubt -> assertThat(doubt).asString().startsWith("Its name says"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"No SSN Reason Code", "Name of school", "Part A Title IV of the Social Security Act", "Grade"})
    void doubtsNoOtherName(String name) {
        assertThat(IdentifierDoubt.of(element(name, IdentifierClass.OTHER), List.of()))
                .isEmpty();
    }

    @Test
    void doubtsAConceptThatIdentifies() {
        ConceptMatch concept = new ConceptMatch(
                Scheme.PIRL, "2700", "Social Security Number", null, Identification.SOCIAL_SECURITY_NUMBER);
        assertThat(IdentifierDoubt.of(element("Number", IdentifierClass.SENSITIVE), List.of(concept)))
                .hasValueSatisfying(
                        doubt -> assertThat(doubt)
                                .hasToString(
                                        "It realizes PIRL 2700, which identifies people, but is not classed as an identifier."));
    }

    @Test
    void doubtsNoIdentifier() {
        assertThat(IdentifierDoubt.of(element("SSN", IdentifierClass.DIRECT_IDENTIFIER), List.of()))
                .isEmpty();
    }

    private static DataElement element(String name, IdentifierClass identifierClass) {
        Agency agency =
                new Agency(new AgencyId("agency-x"), "X", "X", List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
        return new DataElement(
                new ElementId("element-x"),
                name,
                null,
                DataElement.DataType.TEXT,
                null,
                null,
                null,
                DataElement.Classification.INTERNAL,
                identifierClass,
                new Dataset(
                        new DatasetId("dataset-x"),
                        "X",
                        null,
                        new SourceSystem("system-x", "X", agency, Readers.EVERYBODY),
                        Readers.EVERYBODY),
                Readers.EVERYBODY);
    }
}
