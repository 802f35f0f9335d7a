package charteroak.ground.audit;

import charteroak.TestCallers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Reads the audit trail and has it verified as anybody would, through GraphQL. */
public record Trail(HttpGraphQlTester graphQl) {

    /** Where verification finds the trail broken, such as "7 CONTENT"; empty when it is whole. */
    String broken(@Nullable Map<String, Object> exported) {
        Map<?, ?> payload =
                verify(exported).path("verifyAuditTrail").entity(Map.class).get();
        return payload.get("broken") instanceof Map<?, ?> broken
                ? broken.get("sequence") + " " + broken.get("fault")
                : "";
    }

    GraphQlTester.Response verify(@Nullable Map<String, Object> exported) {
        var request = graphQl.document("""
                mutation($input: VerifyAuditTrailInput) { verifyAuditTrail(input: $input) {
                  verified head { sequence hash } broken { sequence fault message } userErrors { message } } }
                """);
        return exported == null
                ? request.execute()
                : request.variable("input", Map.of("exported", exported)).execute();
    }

    /** Whether each change of a subject is marked to be as it was written. */
    List<Boolean> intact(String subject) {
        return graphQl.document(
                        "query($subject: ID!) { auditTrail(subject: $subject, first: 100) { nodes { intact } } }")
                .variable("subject", subject)
                .execute()
                .path("auditTrail.nodes[*].intact")
                .entityList(Boolean.class)
                .get();
    }

    /** The whole trail of a subject, read three changes at a time. */
    public List<Map<String, Object>> of(String subject) {
        List<Map<String, Object>> changes = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = graphQl.mutate()
                    .header(TestCallers.HEADER, "trail reader;AUDITOR")
                    .build()
                    .document("""
                            query($subject: ID!, $after: String) { auditTrail(subject: $subject, first: 3, after: $after) {
                              pageInfo { hasNextPage endCursor }
                              nodes { id sequence at actor action subject before after previousHash hash } } }
                            """)
                    .variable("subject", subject)
                    .variable("after", after.isEmpty() ? null : after)
                    .execute();
            changes.addAll(nodes(page));
            more = page.path("auditTrail.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = more
                    ? page.path("auditTrail.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : "";
        }
        return changes;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(GraphQlTester.Response page) {
        return (List<Map<String, Object>>)
                (List<?>) page.path("auditTrail.nodes").entityList(Map.class).get();
    }

    /** The last change of a subject, as "ACTION by actor". */
    String last(String subject) {
        Map<String, Object> change = of(subject).getLast();
        return "%s by %s".formatted(change.get("action"), change.get("actor"));
    }
}
