package charteroak.ground.graphql;

import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.NotThere.Sought;
import charteroak.ground.api.Paging;
import graphql.GraphQLError;
import graphql.Scalars;
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

    private static final Set<String> NAMES_OF_ITSELF = Set.of("id", "number", "code", "runId", "sha256");

    private static final Set<GraphQLType> TEXTS = Set.of(Scalars.GraphQLID, Scalars.GraphQLString);

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLFieldsContainer parent
                && parent.getName().equals("Query")) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates place = FieldCoordinates.coordinates(parent.getName(), field.getName());
            DataFetcher<?> fetcher = code.getDataFetcher(place, field);
            List<Name> names = names(field);
            code.dataFetcher(place, (DataFetcher<Object>) asked -> told(fetcher.get(asked), field, names, asked));
        }
        return TraversalControl.CONTINUE;
    }

    private static @Nullable Object told(
            @Nullable Object answer, GraphQLFieldDefinition field, List<Name> names, DataFetchingEnvironment asked) {
        return switch (answer) {
            case Mono<?> later ->
                later.<Object>mapNotNull(each -> told(each, field, names, asked))
                        .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(told(null, field, names, asked))));
            case CompletionStage<?> later -> later.thenApply(each -> told(each, field, names, asked));
            case DataFetcherResult<?> result -> withSomething(result, field.getType());
            case Optional<?> found -> found.isEmpty() ? missing(names, asked) : found;
            case null -> missing(names, asked);
            default -> withWhatIsToldBeside(answer, asked);
        };
    }

    private static Object withWhatIsToldBeside(Object answer, DataFetchingEnvironment asked) {
        List<GraphQLError> errors = NotThere.besides(asked);
        return errors.isEmpty()
                ? answer
                : DataFetcherResult.newResult().data(answer).errors(errors).build();
    }

    private static @Nullable Object missing(List<Name> names, DataFetchingEnvironment asked) {
        return names.stream()
                .findFirst()
                .<Object>map(name -> DataFetcherResult.newResult()
                        .error(new NotThere(name.sought(), String.valueOf((Object) asked.getArgument(name.argument())))
                                .in(asked))
                        .build())
                .orElse(null);
    }

    /** The arguments by which a field that may be null must name what it asks about. */
    private static List<Name> names(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isNonNull(field.getType())
                ? List.of()
                : field.getArguments().stream()
                        .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType())
                                && TEXTS.contains(GraphQLTypeUtil.unwrapNonNull(argument.getType())))
                        .map(argument -> new Name(argument.getName(), sought(field, argument)))
                        .toList();
    }

    private static Sought sought(GraphQLFieldDefinition field, GraphQLArgument argument) {
        String word = NAMES_OF_ITSELF.contains(argument.getName()) ? field.getName() : argument.getName();
        return Set.of("node", "of").contains(word)
                ? Sought.THING
                : Sought.valueOf(word.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    /** An argument that names a thing, and what sort of thing it names. */
    private record Name(String argument, Sought sought) {}

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
