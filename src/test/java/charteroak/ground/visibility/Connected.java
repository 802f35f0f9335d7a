package charteroak.ground.visibility;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field that tells in pages what another tells whole, and the ways to it.
 *
 * @param ways the fields that lead to what has both, from the root; several, for not on each is something in the list
 */
record Connected(GraphQLObjectType type, String list, List<List<String>> ways, String selection) {

    private static final String SUFFIX = "Connection";
    private static final int STEPS_ON = 2;
    private static final Set<String> NAMES = Set.of("id", "number", "code");

    /** Every such field of a schema. */
    static List<Connected> in(GraphQLSchema schema, Map<String, String> named) {
        Map<GraphQLObjectType, List<List<String>>> ways = ways(schema.getQueryType(), named);
        List<Connected> all = new ArrayList<>();
        ways.forEach((type, each) -> type.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .filter(field -> isBesideAList(field, type))
                .map(field -> field.substring(0, field.length() - SUFFIX.length()))
                .forEach(list -> all.add(new Connected(
                        type,
                        list,
                        each,
                        selection(type.getFieldDefinition(list).getType(), true)))));
        return all;
    }

    static boolean isBesideAList(String field, GraphQLObjectType type) {
        return field.endsWith(SUFFIX)
                && type.getFieldDefinition(field.substring(0, field.length() - SUFFIX.length())) != null;
    }

    /** Asks for the list as a whole and for a page of it. */
    String document(List<String> way, Map<String, String> named, int first, String after) {
        String own = named.getOrDefault(list, "");
        String whole = list + (own.isEmpty() ? "" : "(" + own + ")") + selection;
        String page =
                "%s%s(%sfirst: %d%s) { totalCount nodes%s edges { cursor node%s } pageInfo { hasNextPage endCursor } }"
                        .formatted(
                                list,
                                SUFFIX,
                                own.isEmpty() ? "" : own + ", ",
                                first,
                                after.isEmpty() ? "" : ", after: \"" + after + "\"",
                                selection,
                                selection);
        return "{ %s%s %s%s }"
                .formatted(
                        way.stream().map(step -> step + " { ").collect(Collectors.joining()),
                        whole,
                        page,
                        " }".repeat(way.size()));
    }

    @Override
    public String toString() {
        return type.getName() + "." + list;
    }

    /** The shortest ways to each type, and those on which it is a step away from others. */
    private static Map<GraphQLObjectType, List<List<String>>> ways(GraphQLObjectType root, Map<String, String> named) {
        Map<GraphQLObjectType, List<List<String>>> ways = new LinkedHashMap<>();
        var next = new ArrayDeque<GraphQLObjectType>();
        ways.put(root, new ArrayList<>(List.of(List.of())));
        next.add(root);
        while (!next.isEmpty()) {
            GraphQLObjectType type = next.remove();
            Collection<List<String>> here = byLastStep(Objects.requireNonNull(ways.get(type)));
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (isBesideAList(field.getName(), type)
                        || !canBeAsked(field, named)
                        || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below)
                        || below.equals(root)) {
                    continue;
                }
                if (!ways.containsKey(below)) {
                    next.add(below);
                }
                List<List<String>> ofBelow = ways.computeIfAbsent(below, any -> new ArrayList<>());
                here.forEach(way -> ofBelow.add(Stream.concat(way.stream(), Stream.of(step(field, named)))
                        .toList()));
            }
        }
        return ways;
    }

    /** One way for each of the fields that lead to a type. */
    private static Collection<List<String>> byLastStep(List<List<String>> ways) {
        Map<String, List<String>> byStep = new LinkedHashMap<>();
        ways.forEach(way -> byStep.putIfAbsent(way.isEmpty() ? "" : way.getLast(), way));
        return byStep.values().stream().limit(STEPS_ON).toList();
    }

    private static boolean canBeAsked(GraphQLFieldDefinition field, Map<String, String> named) {
        return named.containsKey(field.getName())
                || field.getArguments().stream().noneMatch(each -> GraphQLTypeUtil.isNonNull(each.getType()));
    }

    private static String step(GraphQLFieldDefinition field, Map<String, String> named) {
        String arguments = Stream.of(
                        named.getOrDefault(field.getName(), ""),
                        field.getArguments().stream()
                                        .map(GraphQLArgument::getName)
                                        .anyMatch("first"::equals)
                                ? "first: 100"
                                : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    /** What a thing says of itself, and the names of what it is joined to. */
    private static String selection(GraphQLType type, boolean whole) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return "";
        }
        return object.getFieldDefinitions().stream()
                .filter(field ->
                        field.getArguments().stream().noneMatch(each -> GraphQLTypeUtil.isNonNull(each.getType())))
                .filter(field -> !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                .filter(field -> isScalar(field) ? whole || NAMES.contains(field.getName()) : whole)
                .filter(field -> !((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .endsWith(SUFFIX))
                .map(field -> field.getName() + (isScalar(field) ? "" : selection(field.getType(), false)))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    private static boolean isScalar(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType);
    }
}
