package charteroak.agreements.act;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.fingerprint.CanonicalJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class SubjectIdTests {

    private static final AgreementId ID = AgreementId.numbered("DSA-2026/02");

    @Test
    void followsFromTheNumber() {
        assertThat(ID).hasToString("agreement-dsa-2026-02");
        assertThat(ID.slug()).isEqualTo("dsa-2026-02");
    }

    @Test
    void isBoundAsTextWhereverItStands() {
        assertThat(Values.value((Object) ID).asObject()).isEqualTo("agreement-dsa-2026-02");
        assertThat(Values.value(Map.of("rows", List.of(Map.of("id", ID)))).asObject())
                .isEqualTo(Map.of("rows", List.of(Map.of("id", "agreement-dsa-2026-02"))));
    }

    @Test
    void isTextInCanonicalJson() {
        assertThat(CanonicalJson.of(Map.of("id", ID))).isEqualTo("{\"id\":\"agreement-dsa-2026-02\"}");
    }
}
