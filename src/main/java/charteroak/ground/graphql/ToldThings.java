package charteroak.ground.graphql;

import charteroak.ground.api.Restrictable;
import charteroak.ground.id.PublicId;
import graphql.GraphQLContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public ids of all things in one answer, gathered while the answer is made. */
final class ToldThings {

    /** The form of a public id within a text: a lowercase word, a hyphen, and a name. */
    private static final Pattern ID = Pattern.compile("\\b[a-z]+-[\\w.~-]*\\w");

    /**
     * The record components that name a thing: its own id, the node of an edge, the subject of a change. Since they are
     * found by name, no feature can forget to report them.
     */
    private static final Set<String> NAMING = Set.of("id", "node", "subject");

    private static final ClassValue<List<Method>> NAMED_BY = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            return Stream.of(components)
                    .filter(component -> NAMING.contains(component.getName()))
                    .map(RecordComponent::getAccessor)
                    .filter(Method::trySetAccessible)
                    .toList();
        }
    };

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<String> forEverybody = ConcurrentHashMap.newKeySet();

    /** The ids being gathered for the request of a context; empty when nobody asked for them. */
    static Optional<ToldThings> of(GraphQLContext context) {
        return Optional.ofNullable(context.get(ToldThings.class));
    }

    /** Notes an object in the answer. */
    static void noteObject(GraphQLContext context, Object thing) {
        note(context, told -> told.noteNamed(thing));
    }

    /** Notes the ids within a value in the answer. */
    static void noteValue(GraphQLContext context, Object value) {
        if (value instanceof String || value instanceof PublicId) {
            note(
                    context,
                    told -> ID.matcher(value.toString())
                            .results()
                            .map(MatchResult::group)
                            .forEach(told.ids::add));
        }
    }

    /** The context entries that start the gathering for a request. */
    Map<Object, Object> context() {
        return Map.of(ToldThings.class, this);
    }

    /** The ids gathered so far, without things that are known to be for everybody. */
    Set<String> ids() {
        return ids.stream().filter(id -> !forEverybody.contains(id)).collect(Collectors.toSet());
    }

    private static void note(GraphQLContext context, Consumer<ToldThings> noted) {
        ToldThings told = context.get(ToldThings.class);
        if (told != null) {
            noted.accept(told);
        }
    }

    private void noteNamed(Object thing) {
        if (thing instanceof Restrictable known && !known.isRestricted()) {
            forEverybody.add(known.id().toString());
            return;
        }
        for (Method accessor : NAMED_BY.get(thing.getClass())) {
            Object naming = named(accessor, thing);
            if (naming instanceof String || naming instanceof PublicId) {
                ids.add(naming.toString());
            } else if (naming != null) {
                noteNamed(naming);
            }
        }
    }

    private static @Nullable Object named(Method accessor, Object thing) {
        try {
            return accessor.invoke(thing);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
