package charteroak.ground.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/** Observes a GraphQL request as a whole, without touching its many fields. */
final class AroundRequests extends SimplePerformantInstrumentation {

    private final GraphQlObservationInstrumentation observation;

    AroundRequests(GraphQlObservationInstrumentation observation) {
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
}
