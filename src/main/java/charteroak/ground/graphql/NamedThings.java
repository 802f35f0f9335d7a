package charteroak.ground.graphql;

import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import reactor.core.publisher.Mono;

/**
 * Adds an error to every question that names a thing which is not there, saying what was looked for. The answer is null
 * where the schema allows that, and an empty list otherwise. Hidden things are told like absent ones.
 */
final class NamedThings extends GraphQLTypeVisitorStub {

    private static final Set<String> NAMES_OF_ITSELF = Set.of("id", "number", "code", "runId");

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLFieldsContainer parent
                && parent.getName().equals("Query")) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates place = FieldCoordinates.coordinates(parent.getName(), field.getName());
            DataFetcher<?> fetcher = code.getDataFetcher(place, field);
            code.dataFetcher(place, (DataFetcher<Object>) asked -> told(fetcher.get(asked), field, asked));
        }
        return TraversalControl.CONTINUE;
    }

    private static @Nullable Object told(
            @Nullable Object answer, GraphQLFieldDefinition field, DataFetchingEnvironment asked) {
        return switch (answer) {
            case Mono<?> later ->
                later.<Object>mapNotNull(each -> told(each, field, asked))
                        .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(told(null, field, asked))));
            case CompletionStage<?> later -> later.thenApply(each -> told(each, field, asked));
            case DataFetcherResult<?> result -> withSomething(result, field.getType());
            case Optional<?> found -> found.isEmpty() ? missing(field, asked) : found;
            case null -> missing(field, asked);
            default -> withWhatIsToldBeside(answer, asked);
        };
    }

    private static Object withWhatIsToldBeside(Object answer, DataFetchingEnvironment asked) {
        List<GraphQLError> errors = NotThere.besides(asked);
        return errors.isEmpty()
                ? answer
                : DataFetcherResult.newResult().data(answer).errors(errors).build();
    }

    private static @Nullable Object missing(GraphQLFieldDefinition field, DataFetchingEnvironment asked) {
        Optional<GraphQLArgument> name = GraphQLTypeUtil.isNonNull(field.getType())
                ? Optional.empty()
                : field.getArguments().stream()
                        .filter(argument -> asked.getArgument(argument.getName()) instanceof String
                                && GraphQLTypeUtil.isNonNull(argument.getType()))
                        .findFirst();
        return name.<Object>map(argument -> DataFetcherResult.newResult()
                        .error(new NotThere(kind(field, argument), String.valueOf((Object)
                                        asked.getArgument(argument.getName())))
                                .in(asked))
                        .build())
                .orElse(null);
    }

    private static String kind(GraphQLFieldDefinition field, GraphQLArgument argument) {
        String word = NAMES_OF_ITSELF.contains(argument.getName()) ? field.getName() : argument.getName();
        return Set.of("node", "of").contains(word)
                ? "thing"
                : word.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Turns the answer into an empty list where the schema allows no null. */
    private static DataFetcherResult<?> withSomething(DataFetcherResult<?> result, GraphQLOutputType type) {
        boolean isOfSomethingMissing = !result.getErrors().isEmpty()
                && result.getErrors().stream().allMatch(error -> error.getErrorType() == ErrorType.NOT_FOUND);
        if (result.getData() != null || !isOfSomethingMissing || !GraphQLTypeUtil.isNonNull(type)) {
            return result;
        }
        return DataFetcherResult.newResult()
                .data(nothing(GraphQLTypeUtil.unwrapNonNull(type)))
                .errors(result.getErrors())
                .build();
    }

    private static @Nullable Object nothing(GraphQLType type) {
        if (type instanceof GraphQLList) {
            return List.of();
        }
        boolean isPage =
                type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
        return isPage ? Connection.of(List.of(), Paging.of(null, null, 1, 1), String::valueOf, () -> 0) : null;
    }
}
