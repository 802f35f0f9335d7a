package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.permission.Permissions.Refusal;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells callers what they may do, and whom to ask for the rest. */
@Controller
record PermissionController(Permissions permissions) {

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
    Sentence writingNote(GraphQLContext context) {
        Caller caller = Caller.of(context);
        if (!caller.signedIn()) {
            return Sentence.of("permission.logInToWrite");
        }
        long acts =
                permissions.of(caller).stream().map(Permission::act).distinct().count();
        return acts == 0
                ? Sentence.of("permission.writesNothing")
                : Sentence.of("permission.writes", Part.number(acts));
    }
}
