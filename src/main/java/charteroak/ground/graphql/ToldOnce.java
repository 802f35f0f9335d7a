package charteroak.ground.graphql;

import charteroak.ground.store.RequestTime;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers the same selection of the same object only once in a request, since the elements of a page share their
 * dataset. Only complete answers without errors are reused. Stops when the request's time is over.
 */
final class ToldOnce extends AsyncExecutionStrategy {

    ToldOnce(DataFetcherExceptionHandler exceptions) {
        super(exceptions);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!(parameters.getSource() instanceof Record source)
                || !parameters.getField().isSingleField()) {
            return super.completeValue(context, parameters);
        }
        Map<Asked, Object> told =
                context.getGraphQLContext().computeIfAbsent(ToldOnce.class, any -> new ConcurrentHashMap<>());
        Asked asked = new Asked(source, parameters.getField().getSingleField());
        Object before = told.get(asked);
        if (before != null) {
            return new FieldValueInfo(CompleteValueType.SCALAR, before);
        }
        if (RequestTime.hasPassed()) {
            context.getExecutionInput().cancel();
        }
        int errors = context.getErrors().size();
        FieldValueInfo now = super.completeValue(context, parameters);
        if (now.getCompleteValueType() == CompleteValueType.OBJECT
                && !now.isFutureValue()
                && context.getErrors().size() == errors) {
            told.put(asked, now.getFieldValueObject());
        }
        return now;
    }

    @Override
    protected Object completeValueForObject(
            ExecutionContext context, ExecutionStrategyParameters parameters, GraphQLObjectType type, Object thing) {
        ToldThings.noteObject(context.getGraphQLContext(), thing);
        return super.completeValueForObject(context, parameters, type, thing);
    }

    @Override
    protected Object completeValueForScalar(
            ExecutionContext context, ExecutionStrategyParameters parameters, GraphQLScalarType type, Object value) {
        ToldThings.noteValue(context.getGraphQLContext(), value);
        return super.completeValueForScalar(context, parameters, type, value);
    }

    /** A selection asked of one object, compared by identity because equal objects may stand for different moments. */
    private record Asked(Record source, Field field) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked && asked.source == source && asked.field == field;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(source) + System.identityHashCode(field);
        }
    }
}
