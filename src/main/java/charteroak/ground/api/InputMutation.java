package charteroak.ground.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.validation.BindException;

/** A mutation whose one argument, {@code input}, is a record: for mutations that many kinds of a thing have in the same form. */
public record InputMutation<I, P>(String name, Class<? extends I> input, Class<P> payload, Work<I, P> work)
        implements SelfDescribingDataFetcher<P> {

    private static final GraphQlArgumentBinder BINDER = new GraphQlArgumentBinder();

    /** Does what is asked. */
    @FunctionalInterface
    public interface Work<I, P> {

        P answer(I input, Caller caller, DataFetchingEnvironment asked);
    }

    @Override
    public P get(DataFetchingEnvironment asked) throws BindException {
        Object bound = BINDER.bind(asked, "input", ResolvableType.forClass(input));
        return work.answer(input.cast(Objects.requireNonNull(bound)), Caller.of(asked.getGraphQlContext()), asked);
    }

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClass(payload);
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return Map.of("input", ResolvableType.forClass(input));
    }
}
