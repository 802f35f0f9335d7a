package charteroak.ground.graphql;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.LightDataFetcher;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says each sentence in an answer in the language that was asked for. */
final class SaidSentences extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLFieldsContainer parent
                && GraphQLTypeUtil.unwrapAll(field.getType()) == Scalars.GraphQLString) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates place = FieldCoordinates.coordinates(parent.getName(), field.getName());
            DataFetcher<?> fetcher = code.getDataFetcher(place, field);
            code.dataFetcher(place, saying(fetcher));
        }
        return TraversalControl.CONTINUE;
    }

    /** The same fetcher, but saying sentences; one that needs no environment gets none unless it answers a sentence. */
    private static DataFetcher<?> saying(DataFetcher<?> fetcher) {
        return fetcher instanceof LightDataFetcher<?> light
                ? new SayingLight(light)
                : asked -> said(fetcher.get(asked), asked::getLocale);
    }

    private record SayingLight(LightDataFetcher<?> fetcher) implements LightDataFetcher<@Nullable Object> {

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> asked) throws Exception {
            return said(fetcher.get(field, source, asked), () -> asked.get().getLocale());
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
            return said(fetcher.get(asked), asked::getLocale);
        }
    }

    private static @Nullable Object said(@Nullable Object answer, Supplier<Locale> asked) {
        return switch (answer) {
            case Sentence sentence -> sentence.in(Language.of(asked.get()));
            case CompletionStage<?> later -> later.thenApply(each -> said(each, asked));
            case Optional<?> found -> found.map(each -> said(each, asked));
            case Collection<?> several ->
                several.stream().map(each -> said(each, asked)).toList();
            case null -> null;
            default -> answer;
        };
    }
}
