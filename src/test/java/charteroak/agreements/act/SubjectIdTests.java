package charteroak.agreements.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.fingerprint.CanonicalJson;
import charteroak.ground.id.Bound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;

class SubjectIdTests {

    private static final AgreementId ID = AgreementId.numbered("DSA-2026/02");

    @Test
    void followsFromTheNumber() {
        assertThat(ID).hasToString("agreement-dsa-2026-02");
        assertThat(ID.slug()).isEqualTo("dsa-2026-02");
    }

    @Test
    void isBoundAsTextWhereverItStands() {
        assertThat(Bound.value(ID)).isEqualTo("agreement-dsa-2026-02");
        assertThat(Bound.values(Map.of("rows", List.of(Map.of("id", ID)))))
                .isEqualTo(Map.of("rows", List.of(Map.of("id", "agreement-dsa-2026-02"))));
    }

    @Test
    void isRefusedByTheDriverAsItIs() {
        assertThatThrownBy(() -> Values.value((Object) ID)).isInstanceOf(ClientException.class);
    }

    @Test
    void isTextInCanonicalJson() {
        assertThat(CanonicalJson.of(Map.of("id", ID))).isEqualTo("{\"id\":\"agreement-dsa-2026-02\"}");
    }
}
