package charteroak.api;

import graphql.ExecutionResult;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/** What is done around a GraphQL request as a whole: it is limited and observed. Nothing is done around its fields, which are many. */
final class AroundRequests extends MaxQueryDepthInstrumentation {

    private final int mostFields;
    private final GraphQlObservationInstrumentation observation;

    AroundRequests(ApiSettings settings, GraphQlObservationInstrumentation observation) {
        super(settings.depth());
        this.mostFields = settings.fields();
        this.observation = observation;
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return observation.createStateAsync(parameters);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return observation.beginExecution(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        int fields = fields(parameters.getExecutionContext());
        if (fields > mostFields) {
            throw new AbortExecutionException(
                    "A request may select %d fields; this one selects %d.".formatted(mostFields, fields));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static int fields(ExecutionContext context) {
        return QueryComplexityCalculator.newCalculator()
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .variables(context.getCoercedVariables())
                .fieldComplexityCalculator((field, below) -> 1 + below)
                .build()
                .calculate();
    }
}
