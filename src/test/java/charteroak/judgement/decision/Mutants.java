package charteroak.judgement.decision;

import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.id.PublicId;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every way to change one thing in a tree of records: a value, the absence of one, or that something is in a
 * collection. The state's calendar stays as it is: few of its days are facts of a question.
 */
final class Mutants {

    private Mutants() {}

    /** A changed copy, and where it was changed, such as {@code .dossiers[0].agreement.termTo}. */
    record Mutant(String path, Object changed) {}

    static List<Mutant> of(Object tree) {
        return of("", tree, tree.getClass());
    }

    private static List<Mutant> of(String path, @Nullable Object value, Class<?> type) {
        if (value == null) {
            Object made = something(type);
            return made == null ? List.of() : List.of(new Mutant(path, made));
        }
        if (value instanceof PublicId id) {
            return List.of(new Mutant(path, named(id.getClass(), id.value() + "~")));
        }
        if (value instanceof StateCalendar) {
            return List.of();
        }
        if (value instanceof Record whole) {
            return ofRecord(path, whole);
        }
        if (value instanceof Collection<?> members) {
            return ofCollection(path, members);
        }
        Object other = switch (value) {
            case String text -> text + "~";
            case LocalDate day -> day.plusDays(1);
            case Instant instant -> instant.plusSeconds(1);
            case Boolean flag -> !flag;
            case Integer number -> number + 1;
            case Enum<?> word -> another(word);
            default -> throw new AssertionError("no idea how to change " + value.getClass());
        };
        return List.of(new Mutant(path, other));
    }

    private static List<Mutant> ofRecord(String path, Record whole) {
        List<Mutant> mutants = new ArrayList<>();
        RecordComponent[] components = whole.getClass().getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            String name = path + "." + components[at].getName();
            Class<?> type = components[at].getType();
            for (Mutant part : of(name, valueOf(whole, components[at]), type)) {
                mutants.add(new Mutant(part.path(), with(whole, components, at, part.changed())));
            }
        }
        return mutants;
    }

    private static List<Mutant> ofCollection(String path, Collection<?> members) {
        List<Mutant> mutants = new ArrayList<>();
        List<Object> all = new ArrayList<>(members);
        for (int at = 0; at < all.size(); at++) {
            List<Object> fewer = new ArrayList<>(all);
            fewer.remove(at);
            mutants.add(new Mutant("%s[%d]".formatted(path, at), likewise(members, fewer)));
            for (Mutant part : of("%s[%d]".formatted(path, at), all.get(at), Object.class)) {
                List<Object> changed = new ArrayList<>(all);
                changed.set(at, part.changed());
                mutants.add(new Mutant(part.path(), likewise(members, changed)));
            }
        }
        return mutants;
    }

    private static Object likewise(Collection<?> members, List<Object> changed) {
        return members instanceof Set ? new LinkedHashSet<>(changed) : changed;
    }

    private static Object with(Record whole, RecordComponent[] components, int changedAt, Object changed) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                values[at] = at == changedAt ? changed : valueOf(whole, components[at]);
            }
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static @Nullable Object valueOf(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static @Nullable Object something(Class<?> type) {
        if (type == String.class) {
            return "~";
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 5);
        }
        if (PublicId.class.isAssignableFrom(type)) {
            return named(type.asSubclass(PublicId.class), "~");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return null;
    }

    private static PublicId named(Class<? extends PublicId> kind, String value) {
        try {
            return kind.getConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object another(Enum<?> word) {
        Object[] words = word.getDeclaringClass().getEnumConstants();
        return words[(word.ordinal() + 1) % words.length];
    }
}
