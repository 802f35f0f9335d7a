package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class SchemaTests {

    private final SchemaInspection inspection;

    @Autowired
    SchemaTests(SchemaInspection inspection) {
        this.inspection = inspection;
    }

    @Test
    void everyFieldAndArgumentOfTheSchemaIsAnswered() {
        assertThat(inspection.report().unmappedFields())
                .as("fields without code")
                .isEmpty();
        assertThat(inspection.report().unmappedArguments())
                .as("arguments without a field")
                .isEmpty();
        assertThat(inspection.report().unmappedRegistrations())
                .as("code without a field")
                .isEmpty();
    }

    @Test
    void whatTheSchemaPromisesIsNeverNull() {
        assertThat(inspection.report().fieldNullnessErrors()).isEmpty();
        assertThat(inspection.report().argumentNullnessErrors()).isEmpty();
    }
}
