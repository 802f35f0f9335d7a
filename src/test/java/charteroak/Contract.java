package charteroak;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The published schema, for tests of what it promises. */
public final class Contract {

    private Contract() {}

    /** All of it. */
    public static GraphQLSchema schema() {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("schema.graphqls").toFile()));
    }

    /** The type that holds every mutation. */
    public static GraphQLObjectType mutations() {
        return Objects.requireNonNull(schema().getMutationType());
    }

    /** The names of the types that a mutation answers with. */
    public static List<String> payload(GraphQLFieldDefinition mutation) {
        GraphQLObjectType payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(mutation.getType());
        return payload.getFieldDefinitions().stream()
                .map(each -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(each.getType())).getName())
                .toList();
    }

    /** The names of the fields of what a mutation is told. */
    public static List<String> input(GraphQLFieldDefinition mutation) {
        return mutation.getArguments().stream()
                .map(argument -> (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()))
                .flatMap(input -> input.getFieldDefinitions().stream())
                .map(GraphQLInputObjectField::getName)
                .toList();
    }
}
