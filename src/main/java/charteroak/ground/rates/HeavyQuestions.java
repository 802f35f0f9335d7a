package charteroak.ground.rates;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Works on fewer heavy questions at once than the machine has cores, so that other questions are answered beside them.
 */
@Component
public class HeavyQuestions implements WebGraphQlInterceptor {

    static final Set<String> HEAVY = Set.of(
            "plan",
            "coverage",
            "coverageTimeline",
            "coverageMatrix",
            "impact",
            "actImpact",
            "fallingDue",
            "conflicts",
            "lineage",
            "reverify",
            "verifyAuditTrail",
            "queue");
    /** What is asked of each project in a list. */
    static final Set<String> HEAVY_OF_PROJECTS = Set.of("verdictOn");

    static final Set<String> HEAVY_WITH_MANY_LETTERS = Set.of("search", "suggest");

    /** The part of a filter for which each thing in a list is judged. */
    private static final String JUDGED = "verdict";

    private static final String TURN = "charteroak.turn";

    private final TurnsToWork turns;
    private final int letters;

    HeavyQuestions(BusySettings busy) {
        turns = new TurnsToWork(busy.questionsAtOnce(), busy.line(), busy.patience());
        letters = busy.letters();
    }

    /** The turns that other heavy work shares with these questions. */
    TurnsToWork turns() {
        return turns;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var taken = new AtomicBoolean();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(TURN, taken)).build());
        return chain.next(request).doFinally(any -> {
            if (taken.getAndSet(false)) {
                turns.end();
            }
        });
    }

    /**
     * Waits for a heavy question's turn, which lasts until it is answered. The result says why it gets none; empty when
     * it does.
     */
    public Optional<GraphQLError> refusal(ExecutionInput input, Document document) {
        AtomicBoolean taken = input.getGraphQLContext().get(TURN);
        if (taken == null || taken.get() || !isHeavy(document, input.getVariables())) {
            return Optional.empty();
        }
        String client = input.getGraphQLContext().getOrDefault(Client.ATTRIBUTE, Client.NOBODY);
        if (turns.begin(client)) {
            taken.set(true);
            return Optional.empty();
        }
        return Optional.of(TryLater.TOO_BUSY.error(turns.patience()));
    }

    private boolean isHeavy(Document document, Map<String, Object> variables) {
        long sought = 0;
        Deque<Node<?>> rest = new ArrayDeque<>();
        rest.add(document);
        while (!rest.isEmpty()) {
            Node<?> node = rest.removeLast();
            if (node instanceof Field field) {
                if (HEAVY.contains(field.getName()) || HEAVY_OF_PROJECTS.contains(field.getName())) {
                    return true;
                }
                sought += HEAVY_WITH_MANY_LETTERS.contains(field.getName()) ? letters(field, variables) : 0;
            }
            if (node instanceof ObjectField given && given.getName().equals(JUDGED)) {
                return true;
            }
            node.getChildren().forEach(rest::add);
        }
        return sought > letters || variables.values().stream().anyMatch(HeavyQuestions::isNarrowedByVerdict);
    }

    private static boolean isNarrowedByVerdict(@Nullable Object variable) {
        return variable instanceof Map<?, ?> filter && filter.get(JUDGED) != null;
    }

    private static long letters(Field field, Map<String, Object> variables) {
        return field.getArguments().stream()
                .map(Argument::getValue)
                .mapToLong(value -> switch (value) {
                    case StringValue text -> String.valueOf(text.getValue()).length();
                    case VariableReference reference ->
                        variables.get(reference.getName()) instanceof String text ? text.length() : 0;
                    default -> 0;
                })
                .sum();
    }
}
