package charteroak.ground.graphql;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Says who is asking. */
@Controller
class ViewerController {

    @QueryMapping
    Viewer viewer(GraphQLContext context) {
        Caller caller = Caller.of(context);
        return new Viewer(caller.name(), caller.signedIn(), caller.roles());
    }

    record Viewer(String name, boolean signedIn, List<HeldRole> roles) {}
}
