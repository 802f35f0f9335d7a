package charteroak.agreements.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Keeps a plan as somebody, through GraphQL. */
final class KeptPlanClient {

    private static final String KEPT = """
            { id version keptAt draft { recipient purpose topic wantedOn until asOf
              uses { elementId use yearsFrom yearsTo element { name } } users { name organisation stateEmployee } } }
            """;
    private static final String ANSWER = "{ keptPlan " + KEPT + " userErrors { code field message } }";

    private final HttpGraphQlTester graphQl;

    KeptPlanClient(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    static Map<String, Object> draft(String... elements) {
        return draft(Arrays.asList(elements));
    }

    static Map<String, Object> draft(List<String> elements) {
        List<Map<String, Object>> uses = elements.stream()
                .map(element -> Map.<String, Object>of("element", element, "use", "PAYLOAD"))
                .toList();
        return Map.of("uses", uses, "users", List.of());
    }

    Map<String, Object> kept() {
        return Objects.requireNonNull(keptIfAny());
    }

    @Nullable
    Map<String, Object> keptIfAny() {
        return map(read().get("keptPlan"));
    }

    private Map<String, Object> read() {
        return Objects.requireNonNull(map(graphQl.document("{ viewer { keptPlan " + KEPT + " } }")
                .execute()
                .path("viewer")
                .entity(Object.class)
                .get()));
    }

    String version() {
        return String.valueOf(kept().get("version"));
    }

    void keep(@Nullable String version, Map<String, Object> draft) {
        assertThat(refusalIn(ask("keepPlan", version, draft))).isEqualTo("done");
    }

    void forget(String version) {
        assertThat(refusalIn(ask("forgetPlan", version, null))).isEqualTo("done");
    }

    Map<String, Object> ask(String mutation, @Nullable String version, @Nullable Map<String, Object> draft) {
        Map<String, Object> input = new HashMap<>();
        if (version != null) {
            input.put("version", version);
        }
        if (draft != null) {
            input.put("draft", draft);
        }
        String type = mutation.equals("keepPlan") ? "KeepPlanInput" : "ForgetPlanInput";
        return Objects.requireNonNull(map(graphQl.document(
                        "mutation($input: %s!) { asked: %s(input: $input) %s }".formatted(type, mutation, ANSWER))
                .variable("input", input)
                .execute()
                .path("asked")
                .entity(Object.class)
                .get()));
    }

    /** Asks what is written out to the selection of the mutation called {@code asked}. */
    Map<String, Object> ask(String document) {
        return Objects.requireNonNull(map(graphQl.document(document + ANSWER + " }")
                .execute()
                .path("asked")
                .entity(Object.class)
                .get()));
    }

    /** The names of the elements that are told; "none" for one that is not. */
    List<String> elements() {
        return list(draftOf(kept()).get("uses")).stream()
                .map(use -> map(use.get("element")))
                .map(element -> element == null ? "none" : String.valueOf(element.get("name")))
                .toList();
    }

    /** Why something was refused and where; "done" when it was not. */
    static String refusalIn(Map<String, Object> answer) {
        return list(answer.get("userErrors")).stream()
                .findFirst()
                .map(error -> error.get("code") + " " + error.get("field"))
                .orElse("done");
    }

    static Map<String, Object> draftOf(Map<String, Object> kept) {
        return Objects.requireNonNull(map(kept.get("draft")));
    }

    static Collection<String> usesOf(Map<String, Object> kept) {
        return list(draftOf(kept).get("uses")).stream()
                .map(use -> "%s %s %s %s"
                        .formatted(use.get("use"), use.get("yearsFrom"), use.get("yearsTo"), use.get("elementId")))
                .toList();
    }

    static Collection<String> usersOf(Map<String, Object> kept) {
        return list(draftOf(kept).get("users")).stream()
                .map(user ->
                        "%s, %s, %s".formatted(user.get("name"), user.get("organisation"), user.get("stateEmployee")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}
