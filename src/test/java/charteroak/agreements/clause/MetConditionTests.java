package charteroak.agreements.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a document states does what a vote made its condition: the stricter of two restrictions keeps both (R19). */
class MetConditionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DESTRUCTION_DEADLINE | 2027-12-31 | 2027-12-31 | true",
                "DESTRUCTION_DEADLINE | 2027-09-30 | 2027-12-31 | true",
                "DESTRUCTION_DEADLINE | 2028-01-01 | 2027-12-31 | false",
                "DESTRUCTION_DEADLINE | when done | 2027-12-31 | false",
                "SUPPRESSION_RULE | numerator<11;denominator<20 | cells<11 | true",
                "SUPPRESSION_RULE | numerator<11;denominator<20 | numerator<6;denominator<20 | true",
                "SUPPRESSION_RULE | numerator<6;denominator<20 | cells<11 | false",
                "SUPPRESSION_RULE | cells<20 | numerator<6;denominator<20 | true",
                "SUPPRESSION_RULE | cells<10 | cells<11 | false",
                "SUPPRESSION_RULE | no suppression | cells<11 | false",
                "SECURITY | Only on site, in the   Hub's enclave. | only on site | true",
                "SECURITY | Anywhere. | Only on site | false",
                "SECURITY | to be written | to be written | false",
            })
    void aClauseMeetsAConditionThatAsksForNoMore(String code, String clause, String condition, boolean met) {
        assertThat(new Term(code, clause).meets(new Term(code, condition))).isEqualTo(met);
    }
}
