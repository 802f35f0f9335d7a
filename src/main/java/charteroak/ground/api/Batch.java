package charteroak.ground.api;

import charteroak.ground.id.PublicId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a field is answered for many things at once, from one read. */
public final class Batch {

    private Batch() {}

    /** The list found for the id of each thing, in the order of the things; empty where none was found. */
    public static <T, I, V> List<List<V>> lists(
            List<T> things, Function<T, I> id, Function<List<I>, Map<I, List<V>>> read) {
        return inOrder(things, id, read, List.of());
    }

    /** What was found for the id of each thing, in the order of the things; or what stands for nothing found. */
    public static <T, I, V> List<V> inOrder(
            List<T> things, Function<T, I> id, Function<List<I>, Map<I, V>> read, V nothing) {
        Map<I, V> found = read.apply(things.stream().map(id).toList());
        return things.stream()
                .map(thing -> found.getOrDefault(id.apply(thing), nothing))
                .toList();
    }

    /** What was read for each question, in one read for all those that agree in a part. */
    public static <Q, P, V> Map<Q, V> together(
            Collection<Q> questions, Function<Q, P> part, BiFunction<P, List<Q>, Map<Q, V>> read) {
        Map<Q, V> answers = new HashMap<>();
        questions.stream()
                .collect(Collectors.groupingBy(part))
                .forEach((agreed, those) -> answers.putAll(read.apply(agreed, those)));
        return answers;
    }

    /** The pages found for the ids of things, in one read for each way of paging. */
    public static <I extends PublicId, V> Map<Paging.Of, V> pages(
            Collection<Paging.Of> asked, BiFunction<List<PublicId>, Paging, Map<I, V>> read) {
        return together(
                asked,
                Paging.Of::paging,
                (paging, those) -> read.apply(those.stream().map(Paging.Of::id).toList(), paging).entrySet().stream()
                        .collect(Collectors.toMap(page -> new Paging.Of(page.getKey(), paging), Map.Entry::getValue)));
    }

    /** What was found for what each thing names; things that name nothing, or nothing that was found, are left out. */
    public static <T, K, V> Map<T, V> named(
            Collection<T> things, Function<T, @Nullable K> name, Function<List<K>, Map<K, V>> read) {
        List<K> names =
                things.stream().map(name).filter(Objects::nonNull).distinct().toList();
        Map<K, V> found = names.isEmpty() ? Map.of() : read.apply(names);
        Map<T, V> named = new HashMap<>();
        for (T thing : things) {
            K key = name.apply(thing);
            V value = key == null ? null : found.get(key);
            if (value != null) {
                named.put(thing, value);
            }
        }
        return named;
    }
}
