package charteroak.ground.graphql;

import charteroak.ground.api.Restrictable;
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

/** The public ids of all things that the answer to one request tells of, gathered while it is made up. */
final class ToldThings {

    /** As an id stands in a text: a word in small letters, a hyphen, and what names the thing. */
    private static final Pattern ID = Pattern.compile("\\b[a-z]+-[\\w.~-]*\\w");

    /** What has a public id is a record that has it as {@code id}, an edge has a node, a change a subject: no feature can forget to say it. */
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

    /** What is gathered for the request of a context, if somebody asks for it. */
    static Optional<ToldThings> of(GraphQLContext context) {
        return Optional.ofNullable(context.get(ToldThings.class));
    }

    /** Takes note of an object that is told of. */
    static void noteObject(GraphQLContext context, Object thing) {
        note(context, told -> told.noteNamed(thing));
    }

    /** Takes note of the ids that stand in a value that is told. */
    static void noteValue(GraphQLContext context, Object value) {
        if (value instanceof String text) {
            note(
                    context,
                    told -> ID.matcher(text).results().map(MatchResult::group).forEach(told.ids::add));
        }
    }

    /** What asks for it, in the context of a request. */
    Map<Object, Object> context() {
        return Map.of(ToldThings.class, this);
    }

    /** Those of what is for everybody left out, where the things themselves know that they are. */
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
            forEverybody.add(known.id());
            return;
        }
        for (Method accessor : NAMED_BY.get(thing.getClass())) {
            Object naming = named(accessor, thing);
            if (naming instanceof String id) {
                ids.add(id);
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
