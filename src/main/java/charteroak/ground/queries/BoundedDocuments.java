package charteroak.ground.queries;

import charteroak.ground.api.Caller;
import charteroak.ground.limits.Limit;
import charteroak.ground.rates.HeavyQuestions;
import charteroak.ground.rates.Mutations;
import charteroak.ground.rates.RatedWrites;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Accepts the documents that keep to the limits. A document's size is checked before it is validated, which takes
 * longer than parsing; its cost is checked each time, since it depends on the variables. Accepted documents are
 * remembered parsed.
 */
@Component
class BoundedDocuments implements PreparsedDocumentProvider {

    private static final GraphQLError UNKNOWN_QUERY = GraphqlErrorBuilder.newError()
            .message("PersistedQueryNotFound")
            .errorType(ErrorType.NOT_FOUND)
            .extensions(Map.of("code", "PERSISTED_QUERY_NOT_FOUND"))
            .build();

    private static final GraphQLError UNKNOWN_DOCUMENT = GraphqlErrorBuilder.newError()
            .message("No document is known by this id; send its text as 'query'.")
            .errorType(ErrorType.NOT_FOUND)
            .extensions(Map.of("code", "PERSISTED_DOCUMENT_NOT_FOUND"))
            .build();

    private final DocumentSettings most;
    private final CostSettings cost;
    private final PersistedDocuments persisted;
    private final RatedWrites rates;
    private final HeavyQuestions heavy;
    private final Supplier<GraphQLSchema> schema;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> parsed;

    BoundedDocuments(
            DocumentSettings most,
            CostSettings cost,
            PersistedDocuments persisted,
            RatedWrites rates,
            HeavyQuestions heavy,
            ObjectProvider<GraphQlSource> source) {
        this.most = most;
        this.cost = cost;
        this.persisted = persisted;
        this.rates = rates;
        this.heavy = heavy;
        this.schema = () -> source.getObject().schema();
        this.parsed = Caffeine.newBuilder()
                .maximumWeight(most.remembered())
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
        this.options = options(most);
        ParserOptions.setDefaultOperationParserOptions(options);
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        if (input.getQuery().equals(PersistedDocuments.UNKNOWN)) {
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(UNKNOWN_DOCUMENT));
        }
        if (input.getQuery().equals(PersistedDocuments.UNKNOWN_QUERY)) {
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(UNKNOWN_QUERY));
        }
        Optional<GraphQLError> refusal = VariablesSize.refusal(input.getVariables(), most);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(refusal.get()));
        }
        return CompletableFuture.completedFuture(prepared(input, parse));
    }

    private PreparsedDocumentEntry prepared(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = parsed.getIfPresent(input.getQuery());
        PreparsedDocumentEntry entry = known == null ? fresh(input, parse) : known;
        return entry.hasErrors()
                ? entry
                : refusalOfCost(input, entry.getDocument())
                        .or(() -> refusalOfTexts(input, entry.getDocument()))
                        .or(() -> rates.refusalOfWrite(input, entry.getDocument()))
                        .or(() -> heavy.refusal(input, entry.getDocument()))
                        .map(PreparsedDocumentEntry::new)
                        .orElse(entry);
    }

    private PreparsedDocumentEntry fresh(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        Optional<GraphQLError> refusal = refusalOfShape(input.getQuery());
        if (refusal.isPresent()) {
            return new PreparsedDocumentEntry(refusal.get());
        }
        PreparsedDocumentEntry entry = parse.apply(input);
        if (!entry.hasErrors()) {
            parsed.put(input.getQuery(), entry);
        }
        return entry;
    }

    private Optional<GraphQLError> refusalOfShape(String text) {
        if (text.length() > most.characters()) {
            return Optional.of(Limit.CHARACTERS.exceeded(most.characters(), text.length()));
        }
        try {
            Document document = parsed(text);
            return DocumentShape.refusal(document, most).or(() -> SchemaShape.refusal(document));
        } catch (ParseCancelledException tooMuch) {
            return Optional.of(Limit.TOKENS.exceeded(most.tokens()));
        } catch (ParseCancelledTooDeepException tooDeep) {
            return Optional.of(Limit.DEPTH.exceeded(most.depth()));
        } catch (InvalidSyntaxException toldWhenParsedAgain) {
            return Optional.empty();
        }
    }

    private Optional<GraphQLError> refusalOfCost(ExecutionInput input, Document document) {
        boolean trusted = Caller.of(input.getGraphQLContext()).signedIn() || persisted.holds(input.getQuery());
        long affordable = trusted ? cost.most() : cost.anonymous();
        long asked = AnswerCost.of(document, input.getOperationName(), input.getVariables(), schema.get(), cost);
        return asked > affordable ? Optional.of(Limit.COST.exceeded(affordable, asked)) : Optional.empty();
    }

    private static Optional<GraphQLError> refusalOfTexts(ExecutionInput input, Document document) {
        return Mutations.in(document, input.getOperationName()) == 0
                ? Optional.empty()
                : TurnedText.refusal(document, input.getVariables());
    }

    private Document parsed(String text) {
        return new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(text)
                        .parserOptions(options)
                        .build());
    }

    private static ParserOptions options(DocumentSettings most) {
        return ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .redactTokenParserErrorMessages(false)
                .maxTokens(most.tokens())
                .maxCharacters(most.characters())
                .maxWhitespaceTokens(most.characters())
                .build();
    }
}
