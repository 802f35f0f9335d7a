package charteroak.ground.permission;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An input for any mutation of the schema, made from the types of its fields and from what is known of some names. */
public final class Inputs {

    private static final Set<String> WANTED = Set.of("agreement", "provider");

    private static final TypeDefinitionRegistry SCHEMA =
            new SchemaParser().parse(Path.of("schema.graphqls").toFile());

    private final Map<String, Object> known;

    public Inputs(Map<String, Object> known) {
        this.known = known;
    }

    /** The document of a mutation that asks only what was refused, and whether it takes an input. */
    public String document(String mutation) {
        FieldDefinition field = field(mutation);
        if (field.getInputValueDefinitions().isEmpty()) {
            return "mutation { %s { userErrors { code message } } }".formatted(mutation);
        }
        String type = nameOf(field.getInputValueDefinitions().getFirst().getType());
        boolean needed = field.getInputValueDefinitions().getFirst().getType() instanceof NonNullType;
        return "mutation($input: %s%s) { %s(input: $input) { userErrors { code message } } }"
                .formatted(type, needed ? "!" : "", mutation);
    }

    public Map<String, Object> input(String mutation) {
        FieldDefinition field = field(mutation);
        return field.getInputValueDefinitions().isEmpty()
                ? Map.of()
                : object(nameOf(field.getInputValueDefinitions().getFirst().getType()));
    }

    private FieldDefinition field(String mutation) {
        return Objects.requireNonNull(SCHEMA.getTypeOrNull("Mutation", ObjectTypeDefinition.class))
                .getFieldDefinitions()
                .stream()
                .filter(field -> field.getName().equals(mutation))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> object(String type) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (InputValueDefinition field : Objects.requireNonNull(
                        SCHEMA.getTypeOrNull(type, InputObjectTypeDefinition.class))
                .getInputValueDefinitions()) {
            if (field.getType() instanceof NonNullType || WANTED.contains(field.getName())) {
                made.put(field.getName(), value(field.getName(), field.getType()));
            }
        }
        return made;
    }

    private Object value(String name, Type<?> type) {
        return switch (type) {
            case NonNullType needed -> value(name, needed.getType());
            case ListType list -> List.of(value(name, list.getType()));
            case TypeName named -> single(name, named.getName());
            default -> throw new IllegalStateException(name);
        };
    }

    private Object single(String name, String type) {
        Object given = known.get(name + ":" + type);
        if (given != null) {
            return given;
        }
        if (SCHEMA.getTypeOrNull(type, InputObjectTypeDefinition.class) != null) {
            return object(type);
        }
        EnumTypeDefinition words = SCHEMA.getTypeOrNull(type, EnumTypeDefinition.class);
        if (words != null) {
            return words.getEnumValueDefinitions().getFirst().getName();
        }
        return switch (type) {
            case "Date" -> "2020-03-01";
            case "DateTime" -> "2020-03-01T00:00:00Z";
            case "Boolean" -> true;
            case "Int" -> 1;
            default -> "made-up";
        };
    }

    private static String nameOf(Type<?> type) {
        return switch (type) {
            case NonNullType needed -> nameOf(needed.getType());
            case ListType list -> nameOf(list.getType());
            case TypeName named -> named.getName();
            default -> throw new IllegalStateException(type.toString());
        };
    }
}
