package charteroak.agreements.clause;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.clause.Term.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To be written by the parties.",
                "to be agreed",
                "The method is to be determined",
                "Will be negotiated",
                "TBD",
                "t.b.d.",
                "n/a",
                "N.A.",
                "None",
                "none.",
                "-",
                "...",
                "???",
                "[insert clause]",
                "<name>",
                "Not yet agreed",
                "Pending",
                "xxx",
                "Por definir",
                "Lorem ipsum dolor sit amet"
            })
    void aPlaceholderIsNoClauseWhateverItsCode(String text) {
        for (String code : new String[] {
            "SAFEGUARDS", Term.SUPPRESSION_RULE, Term.AUTHORIZED_REPRESENTATIVE, Term.DESTRUCTION_DEADLINE
        }) {
            assertThat(new Term(code, text).fault()).as(code).contains(Fault.PLACEHOLDER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 6",
                "x",
                "The clause that meets the condition of this code",
                "Data is to be destroyed by shredding.",
                "No redisclosure without written consent.",
                "The recipient pays; fees to be agreed each year are set by the Operating Group and told to all parties in January.",
                "Encrypted in transit and at rest",
                "(see Exhibit C)"
            })
    void anyOtherTextIsAClause(String text) {
        assertThat(new Term("POLICIES_AGAINST_REDISCLOSURE", text).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAFEGUARDS | No safeguards apply.",
                "SAFEGUARDS | There are no safeguards",
                "POLICIES_AGAINST_REDISCLOSURE | No policies are in place",
                "ONSITE_INSPECTION | No onsite inspection",
                "BREACH_NOTICE_PROCEDURE | without any breach notice procedure"
            })
    void aTextThatDeniesWhatItsCodeNamesIsNoClause(String code, String text) {
        assertThat(new Term(code, text).fault()).contains(Fault.DENIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numerator<6;denominator<20 | 6",
                "numerator < 6 ; denominator < 20 | 6",
                "cells<11 | 11",
                "cell<11 | 11",
                "minimum cell 11 | 11",
                "Minimum cell size of 11 | 11",
                "minimum cell size: 10 | 10",
                "n<10 | 10",
                "No cell from fewer than 11 observations | 11",
                "Counts under ten are suppressed, with complementary suppression | 10",
                "Cells below 11 are not shown. | 11",
                "Suppress counts of 1 to 10 | 10",
                "A cell is shown with 11 or more persons | 11",
                "At least 20 persons in each cell | 20"
            })
    void aSuppressionRuleNamesANumber(String text, int first) {
        assertThat(new Term(Term.SUPPRESSION_RULE, text).fault()).isEmpty();
        assertThat(SuppressionRule.of(text).orElseThrow().thresholds()).contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No suppression is applied.",
                "No suppression below 11.",
                "Cells below 11 are not suppressed.",
                "Suppression is not required",
                "Small cells are treated with care",
                "Section 6",
                "Brief 3 of the statistics center",
                "cells<1",
                "cells<0"
            })
    void whatNamesNoNumberOrDeniesSuppressionIsNoRule(String text) {
        assertThat(new Term(Term.SUPPRESSION_RULE, text).fault()).contains(Fault.NO_RULE);
    }

    @Test
    void aRepresentativeIsSomebodyAndADeadlineADay() {
        assertThat(new Term(Term.AUTHORIZED_REPRESENTATIVE, "CT DOL, Data Integration Hub").fault())
                .isEmpty();
        assertThat(new Term(Term.AUTHORIZED_REPRESENTATIVE, "Somebody at the agency").fault())
                .contains(Fault.NOBODY);
        assertThat(new Term(Term.DESTRUCTION_DEADLINE, "2025-03-31").fault()).isEmpty();
        assertThat(new Term(Term.DESTRUCTION_DEADLINE, "in due time").fault()).contains(Fault.NO_DAY);
    }

    @Test
    void aBlankTextStatesNothing() {
        assertThat(new Term("SAFEGUARDS", " ").fault()).isEmpty();
    }
}
