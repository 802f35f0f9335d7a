package charteroak.hostile;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One place in the schema where a text can be put: an argument, or a field within one, however deep.
 *
 * @param way the fields that lead to the field from the root, of things that are there
 * @param field the field that takes the argument
 * @param path the argument's name, then the names of the fields within it
 */
record StringArgument(
        boolean writes, List<GraphQLFieldDefinition> way, GraphQLFieldDefinition field, List<String> path) {

    private static final Set<String> TEXTS = Set.of("String", "ID");
    private static final int DEPTH = 2;

    /** Every such place that can be reached. */
    static List<StringArgument> in(GraphQLSchema schema) {
        List<StringArgument> all = new ArrayList<>();
        for (var root : List.of(schema.getQueryType(), schema.getMutationType())) {
            boolean writes = root.equals(schema.getMutationType());
            ways(schema, root).forEach((type, way) -> {
                for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                    field.getArguments()
                            .forEach(argument -> paths(argument.getName(), argument.getType(), List.of())
                                    .forEach(path -> all.add(new StringArgument(writes, way, field, path))));
                }
            });
        }
        return all;
    }

    String name() {
        return Stream.concat(
                        Stream.concat(way.stream(), Stream.of(field)).map(GraphQLFieldDefinition::getName),
                        path.stream())
                .collect(Collectors.joining("."));
    }

    /** A document that asks this field and the next few below it. */
    String document() {
        String variables = field.getArguments().stream()
                .map(argument ->
                        "$%s: %s".formatted(argument.getName(), GraphQLTypeUtil.simplePrint(argument.getType())))
                .collect(Collectors.joining(", "));
        String arguments = field.getArguments().stream()
                .map(argument -> "%1$s: $%1$s".formatted(argument.getName()))
                .collect(Collectors.joining(", "));
        String asked = "%s(%s)%s".formatted(field.getName(), arguments, selection(field.getType(), DEPTH));
        String within = way.stream()
                .map(step -> step.getName() + shortestPage(step) + " { ")
                .collect(Collectors.joining());
        return "%s Q(%s) { %s%s%s }"
                .formatted(writes ? "mutation" : "query", variables, within, asked, " }".repeat(way.size()));
    }

    /** Values for all that must be there, and the text in its place. */
    Map<String, Object> variables(String text) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean here = argument.getName().equals(path.getFirst());
            if (here) {
                variables.put(argument.getName(), value(argument.getType(), path.subList(1, path.size()), text));
            } else if (GraphQLTypeUtil.isNonNull(argument.getType())) {
                variables.put(argument.getName(), harmless(argument.getType()));
            }
        }
        return variables;
    }

    private static Map<GraphQLObjectType, List<GraphQLFieldDefinition>> ways(
            GraphQLSchema schema, GraphQLObjectType root) {
        Map<GraphQLObjectType, List<GraphQLFieldDefinition>> ways = new LinkedHashMap<>();
        var next = new ArrayDeque<GraphQLObjectType>();
        ways.put(root, List.of());
        next.add(root);
        while (!next.isEmpty() && !root.equals(schema.getMutationType())) {
            GraphQLObjectType type = next.remove();
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below
                        && asksForNothing(field)
                        && !ways.containsKey(below)) {
                    ways.put(
                            below,
                            Stream.concat(ways.get(type).stream(), Stream.of(field))
                                    .toList());
                    next.add(below);
                }
            }
        }
        return ways;
    }

    private static Stream<List<String>> paths(String name, GraphQLType type, List<GraphQLNamedType> above) {
        GraphQLUnmodifiedType plain = GraphQLTypeUtil.unwrapAll(type);
        if (plain instanceof GraphQLScalarType scalar) {
            return TEXTS.contains(scalar.getName()) ? Stream.of(List.of(name)) : Stream.empty();
        }
        if (!(plain instanceof GraphQLInputObjectType input) || above.contains(input)) {
            return Stream.empty();
        }
        List<GraphQLNamedType> deeper = Stream.concat(above.stream(), Stream.of((GraphQLNamedType) input))
                .toList();
        return input.getFields().stream()
                .flatMap(field -> paths(field.getName(), field.getType(), deeper))
                .map(path -> Stream.concat(Stream.of(name), path.stream()).toList());
    }

    private static Object value(GraphQLType type, List<String> within, String text) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return List.of(value(list.getWrappedType(), within, text));
        }
        return bare instanceof GraphQLInputObjectType input
                ? object(
                        input,
                        within.getFirst(),
                        field -> value(field.getType(), within.subList(1, within.size()), text))
                : text;
    }

    private static Object harmless(GraphQLType type) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> List.of(harmless(list.getWrappedType()));
            case GraphQLInputObjectType input -> object(input, "", StringArgument::harmless);
            case GraphQLEnumType words -> words.getValues().getFirst().getName();
            case GraphQLScalarType scalar ->
                switch (scalar.getName()) {
                    case "Int", "Float" -> 1;
                    case "Boolean" -> false;
                    case "Date" -> "2026-03-31";
                    case "DateTime" -> "2026-03-31T09:30:00Z";
                    default -> "none";
                };
            default -> throw new IllegalStateException("no such input: " + type);
        };
    }

    private static Object harmless(GraphQLInputObjectField field) {
        return harmless(field.getType());
    }

    private static Map<String, Object> object(
            GraphQLInputObjectType input, String target, Function<GraphQLInputObjectField, Object> value) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : input.getFields()) {
            if (field.getName().equals(target)) {
                object.put(field.getName(), value.apply(field));
            } else if (GraphQLTypeUtil.isNonNull(field.getType())) {
                object.put(field.getName(), harmless(field.getType()));
            }
        }
        return object;
    }

    private static String selection(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType composite)) {
            return "";
        }
        Stream<String> below = depth > 0 && composite instanceof GraphQLObjectType object
                ? object.getFieldDefinitions().stream()
                        .filter(StringArgument::asksForNothing)
                        .filter(field ->
                                depth > 1 || GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType)
                        .map(field -> field.getName() + shortestPage(field) + selection(field.getType(), depth - 1))
                : Stream.of();
        return Stream.concat(Stream.of("__typename"), below).collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String shortestPage(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null ? "" : "(first: 1)";
    }

    private static boolean asksForNothing(GraphQLFieldDefinition field) {
        return field.getArguments().stream().noneMatch(each -> GraphQLTypeUtil.isNonNull(each.getType()));
    }
}
