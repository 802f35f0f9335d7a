package charteroak.ground.graphql;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Witness;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the witness about each answer before the answer is given. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
record WitnessedAnswers(Witness witness) implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessedAnswers.class);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) -> witness.watches(Caller.of(input.getGraphQLContext()))
                ? builder.graphQLContext(new ToldThings().context()).build()
                : input);
        return chain.next(request).map(this::witnessed);
    }

    private WebGraphQlResponse witnessed(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        try {
            ToldThings.of(context).ifPresent(told -> witness.learn(Caller.of(context), told.ids()));
            return response;
        } catch (RuntimeException failure) {
            LOG.error("An answer was not told, for it could not be recorded who read it", failure);
            return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                    response.getExecutionInput(),
                    notTold(Language.of(response.getExecutionInput().getLocale()))));
        }
    }

    private static ExecutionResult notTold(Language language) {
        return ExecutionResult.newExecutionResult()
                .addError(GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.INTERNAL_ERROR)
                        .message("%s", Sentence.of("failure.notTold").in(language))
                        .build())
                .build();
    }
}
