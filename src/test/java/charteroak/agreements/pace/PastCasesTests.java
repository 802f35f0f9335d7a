package charteroak.agreements.pace;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class PastCasesTests {

    private static final AgencyId NOBODY = new AgencyId("agency-nobody");
    private static final Viewer AUDITOR =
            Viewer.of(new Caller("auditor", "auditor", List.of(HeldRole.of(Role.AUDITOR)), false));

    private final PastCases cases;
    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    PastCasesTests(PastCases cases, HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.cases = cases;
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void areThoseOfAgreementsThatTheViewerMaySeeAlone() {
        int before = signatures(Viewer.PUBLIC).cases();
        int open = signatures(Viewer.PUBLIC).open();
        String signed = paper.executed();
        String draft = paper.sharing();
        assertThat(signatures(Viewer.PUBLIC).cases()).isEqualTo(before + 2);
        assertThat(signatures(Viewer.PUBLIC).open()).isEqualTo(open + 2);
        hide(signed);
        hide(draft);
        assertThat(signatures(Viewer.PUBLIC).cases()).isEqualTo(before);
        assertThat(signatures(Viewer.PUBLIC).open()).isEqualTo(open);
        assertThat(signatures(AUDITOR).cases()).isGreaterThanOrEqualTo(before + 2);
    }

    private PastDays signatures(Viewer viewer) {
        return cases.seenBy(viewer).of(ActLeg.SIGNATURE, NOBODY);
    }

    private void hide(String number) {
        graphQl.document(
                        "mutation($id: ID!) { setAudience(input: {subject: $id, audience: OWNING_AGENCY}) { userErrors { message } } }")
                .variable("id", "agreement-" + number.toLowerCase(Locale.ROOT))
                .execute()
                .path("setAudience.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
