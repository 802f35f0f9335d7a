package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.permission.Permissions.Refusal;
import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells callers what they may do, and whom to ask for the rest. */
@Controller
class PermissionController {

    private final Permissions permissions;

    PermissionController(Permissions permissions) {
        this.permissions = permissions;
    }

    @SchemaMapping(typeName = "Viewer", field = "permissions")
    List<Permission> permissionsOfViewer(GraphQLContext context) {
        return permissions.of(Caller.of(context));
    }

    @SchemaMapping(typeName = "Viewer", field = "refusals")
    List<Refusal> refusalsOfViewer(GraphQLContext context) {
        return permissions.refusalsOf(Caller.of(context));
    }

    @SchemaMapping(typeName = "Viewer")
    boolean viewerCanWrite(GraphQLContext context) {
        return !permissions.of(Caller.of(context)).isEmpty();
    }

    @SchemaMapping(typeName = "Viewer")
    String writingNote(GraphQLContext context) {
        Caller caller = Caller.of(context);
        if (!caller.signedIn()) {
            return "Log in to write; what you may write then depends on your part in the programme.";
        }
        int acts = (int)
                permissions.of(caller).stream().map(Permission::act).distinct().count();
        return switch (acts) {
            case 0 -> "Your part in the programme writes nothing. The operating group can say whom to ask.";
            case 1 -> "Your part in the programme lets you do one kind of act.";
            default -> "Your part in the programme lets you do %d kinds of acts.".formatted(acts);
        };
    }
}
