package charteroak.front.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a template read the components of records and nothing else: no method is called because a template says so. */
final class RecordFields extends BasicCollector {

    static Optional<RecordComponent> of(Class<?> type, String name) {
        return Stream.ofNullable(type.getRecordComponents())
                .flatMap(Stream::of)
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    @Override
    public @Nullable VariableFetcher createFetcher(Object facts, String name) {
        return of(facts.getClass(), name)
                .map(RecordComponent::getAccessor)
                .map(RecordFields::reader)
                .orElse(null);
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }

    private static VariableFetcher reader(Method accessor) {
        accessor.setAccessible(true);
        return (facts, name) -> accessor.invoke(facts);
    }
}
