package charteroak.ground.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.agreements.act.Act;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTableTests {

    private static final String HEADING = "act,role,body,agency,as,in words,apart from,source\n";

    @Test
    void everyMutationAndWhatComesOverHttpHasItsRowsAndNothingElseHas() throws IOException {
        Set<String> acts = mutations();
        acts.addAll(Set.of("postLineage", "keepSignedCopy"));
        assertThat(Oracle.read().acts()).containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void everyKindOfActIsADeed() {
        for (Act.Kind kind : Act.Kind.values()) {
            assertThat(Deed.recordedAs(kind.name()).orElseThrow().action()).isEqualTo(kind.name());
        }
    }

    @Test
    void theWordsOfEveryDeedAreThoseOfItsRow() {
        for (Entry entry : PermissionTable.own().all()) {
            assertThat(entry.deed().words()).hasToString(entry.inWords());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signAgrement,STEWARD,,OWN,,sign,,manual         | there is no act 'signAgrement'",
                "signAgreement,STEWARDS,,OWN,,sign,,manual       | there is no act and no role 'STEWARDS'",
                "signAgreement,PUBLIC,,ANY,,sign,,manual         | there is no act and no role 'PUBLIC'",
                "signAgreement,STEWARD,A_BOARD,OWN,,sign,,manual | STEWARD is held on no board",
                "signAgreement,AUDITOR,,OWN,,sign,,manual        | AUDITOR is held for no agency",
                "signAgreement,STEWARD,,HIS,,sign,,manual        | the agency is OWN or ANY",
                "signAgreement,STEWARD,,OWN,,,,manual            | says it in words",
                "signAgreement,STEWARD,,OWN,,sign,signs,manual   | there is no act and no role 'signs'",
                "signAgreement,STEWARD,,OWN,,sign,,              | the source is missing",
                "signAgreement,STEWARD,,OWN,,sign,manual         | there are 7 cells, not 8",
            })
    void aRowThatSaysSomethingUnknownIsRefusedWithItsLine(String row, String why) {
        assertThatThrownBy(() -> PermissionTable.read(HEADING + row.strip() + "\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining(why);
    }

    @Test
    void anActWithoutARowIsRefused() {
        assertThatThrownBy(() -> PermissionTable.read(HEADING + "decide,AUDITOR,,ANY,,decide,,design\n"))
                .hasMessageContaining("nobody may do")
                .hasMessageContaining("signAgreement");
    }

    static Set<String> mutations() throws IOException {
        ObjectTypeDefinition mutation = new SchemaParser()
                .parse(Files.readString(Path.of("schema.graphqls")))
                .getTypeOrNull("Mutation", ObjectTypeDefinition.class);
        return Objects.requireNonNull(mutation).getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
