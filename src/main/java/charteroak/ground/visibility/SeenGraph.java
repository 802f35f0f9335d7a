package charteroak.ground.visibility;

import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.PagedList.Page;
import charteroak.ground.api.Paging;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The graph as somebody sees it: the one way to read. A read says for whom it is, and {@code visible(thing)} in its query where they must
 * be able to see a thing; one that needs no viewer says why.
 */
@Component
public class SeenGraph {

    private static final int MOST_TEXTS = 1_000;

    private final Neo4jClient graph;
    private final LoadingCache<String, String> writtenOut =
            Caffeine.newBuilder().maximumSize(MOST_TEXTS).build(Visible::compiled);

    SeenGraph(Neo4jClient graph) {
        this.graph = graph;
    }

    /** A query whose answer somebody is told. */
    public Question by(Viewer viewer, String cypher) {
        return new Question(graph, writtenOut.get(cypher)).with("viewer", viewer.tokens());
    }

    /** A query that is the same for everybody, or whose answer is told to nobody, for a reason. */
    public Question unseen(String why, String cypher) {
        return new Question(graph, cypher);
    }

    /**
     * A query for the same page of the lists of several owners, made of the query for the rows of one {@code owner} and
     * of the pattern that matches all of them.
     */
    public static String ofEach(String rows, String all, Asked asked) {
        return """
                UNWIND range(0, size($owners) - 1) AS place
                WITH place, $owners[place] AS owner
                RETURN place, COLLECT {
                """ + rows + "} AS rows,\n" + (asked.counted() ? "COUNT {\n" + all + "}" : "0") + """
                  AS total
                ORDER BY place
                """;
    }

    /** A query with what is bound in it so far. */
    public static final class Question {

        private final Neo4jClient graph;
        private final String cypher;
        private final Map<String, @Nullable Object> bound = new HashMap<>();

        private Question(Neo4jClient graph, String cypher) {
            this.graph = graph;
            this.cypher = cypher;
        }

        public Question with(String name, @Nullable Object value) {
            bound.put(name, Bound.value(value));
            return this;
        }

        public Question with(Map<String, ? extends @Nullable Object> values) {
            bound.putAll(Bound.values(values));
            return this;
        }

        /** Binds what a record says, by the names of its components. */
        public Question with(Record values) {
            for (RecordComponent component : values.getClass().getRecordComponents()) {
                bound.put(component.getName(), null);
            }
            return with(Bound.components(values));
        }

        /** Binds {@code after} and {@code limit}: one row more than the page has tells whether another follows. */
        public Question page(Paging paging) {
            return with("after", paging.afterKey()).with("limit", paging.first() + 1);
        }

        /** What the only row says; empty when there is none. */
        public <T> Optional<T> one(Function<Row, T> read) {
            return list(read).stream().findFirst();
        }

        /** What each row says, in their order. */
        public <T> List<T> list(Function<Row, T> read) {
            return List.copyOf(
                    graph
                            .query(cypher)
                            .bindAll(bound)
                            .fetchAs(Row.class)
                            .mappedBy((types, record) -> new Row(record))
                            .all()
                            .stream()
                            .map(read)
                            .toList());
        }

        /** What the rows say of each {@code id} that they name, in their order. */
        public <T> Map<String, List<T>> lists(Function<Row, T> read) {
            return lists(Function.identity(), read);
        }

        /** What the rows say of each {@code id} of a kind that they name, in their order. */
        public <I, T> Map<I, List<T>> lists(Function<String, I> kind, Function<Row, T> read) {
            Map<I, List<T>> lists = new LinkedHashMap<>();
            for (Row row : list(Function.identity())) {
                lists.computeIfAbsent(kind.apply(row.text("id")), id -> new ArrayList<>())
                        .add(read.apply(row));
            }
            return lists;
        }

        /** What the row of each {@code id} says, in their order. */
        public <T> Map<String, T> each(Function<Row, T> read) {
            return each(Function.identity(), read);
        }

        /** What the row of each {@code id} of a kind says, in their order. */
        public <I, T> Map<I, T> each(Function<String, I> kind, Function<Row, T> read) {
            Map<I, T> each = new LinkedHashMap<>();
            list(Function.identity()).forEach(row -> each.put(row.id("id", kind), read.apply(row)));
            return each;
        }

        /** The pages that a query made by {@link #ofEach} reads for some owners, in their order. */
        public <T> List<Page<T>> pages(List<?> owners, Asked asked, Function<Row, T> read) {
            return with("owners", owners)
                    .with("limit", asked.limit())
                    .list(row -> new Page<>(row.rows("rows").stream().map(read).toList(), row.number("total")));
        }

        /** The only value of the only row; empty when there is none or it is null. */
        public <T> Optional<T> value(Class<T> type) {
            return graph.query(cypher).bindAll(bound).fetchAs(type).one();
        }

        /** The only value of each row, in their order. */
        public <T> List<T> values(Class<T> type) {
            Collection<T> values =
                    graph.query(cypher).bindAll(bound).fetchAs(type).all();
            return List.copyOf(values);
        }

        /** A number of things; none where there is no row. */
        public int count() {
            return value(Integer.class).orElse(0);
        }
    }
}
