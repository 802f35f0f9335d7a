package charteroak.judgement.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.catalogue.law.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedConditionsTests {

    @Test
    void knowsWhatIsComputed() {
        assertThat(List.of("WRITTEN_AGREEMENT", "PURPOSE_IN", "PURPOSES_STATED_AND_LIMITED", "IRB_NOT_EXPIRED"))
                .allMatch(ComputedConditions::include);
        assertThat(ComputedConditions.include("DIRECTOR_APPROVAL")).isFalse();
    }

    @Test
    void knowsThePurposesThatAnArgumentStandsFor() {
        assertThat(ComputedConditions.unknownPurposes("PURPOSE_IN(AUDIT,EVALUATION)", List.of()))
                .isEmpty();
        assertThat(ComputedConditions.unknownPurposes("PURPOSE_IN(431.302)", List.of()))
                .isEmpty();
        assertThat(ComputedConditions.unknownPurposes("PURPOSE_IN(999.1)", List.of(Purpose.AUDIT)))
                .isEmpty();
        assertThat(ComputedConditions.unknownPurposes("PURPOSE_IN(AUDIT, 999.1)", List.of()))
                .containsExactly("999.1");
        assertThat(ComputedConditions.unknownPurposes("SAFEGUARDS(603.9)", List.of()))
                .isEmpty();
    }
}
