package charteroak.ground.graphql;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.NotThere;
import charteroak.ground.problem.RequestId;
import charteroak.ground.problem.TimeOver;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.RequestTime;
import charteroak.ground.store.WritesRefused;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * The one place where failures become GraphQL errors. Internal details stay in the log, where the incident's id finds
 * them.
 */
@ControllerAdvice
class ErrorMapping {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);

    @GraphQlExceptionHandler
    GraphQLError invalidInput(InvalidInput invalid, DataFetchingEnvironment environment) {
        return error(ErrorType.BAD_REQUEST, invalid.sentence(), environment);
    }

    @GraphQlExceptionHandler
    GraphQLError notThere(NotThere missing, DataFetchingEnvironment environment) {
        return missing.in(environment);
    }

    @GraphQlExceptionHandler
    GraphQLError unreadableArgument(BindException unreadable, DataFetchingEnvironment environment) {
        return error(ErrorType.BAD_REQUEST, Sentence.of("failure.unreadableArgument"), environment);
    }

    @GraphQlExceptionHandler
    GraphQLError writesRefused(WritesRefused refused, DataFetchingEnvironment environment) {
        LOG.warn("Nothing was written at {}: {}", path(environment), refused.getMessage());
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", String.valueOf(refused.getMessage()))
                .extensions(Map.of("code", refused.reason().name()))
                .build();
    }

    @GraphQlExceptionHandler
    GraphQLError unexpected(Exception failure, DataFetchingEnvironment environment) {
        if (RequestTime.explains(failure)) {
            LOG.warn("The time was over at {}", path(environment));
            return TimeOver.error(Language.of(environment.getLocale()));
        }
        String incident = RequestId.current().orElseGet(() -> UUID.randomUUID().toString());
        LOG.error("Incident {} at {}", incident, path(environment), failure);
        return error(ErrorType.INTERNAL_ERROR, Sentence.of("failure.incident", Part.text(incident)), environment);
    }

    private static ResultPath path(DataFetchingEnvironment environment) {
        return environment.getExecutionStepInfo().getPath();
    }

    private static GraphQLError error(ErrorType type, Sentence message, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(type)
                .message("%s", message.in(Language.of(environment.getLocale())))
                .build();
    }
}
