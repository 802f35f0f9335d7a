package charteroak.ground.graphql;

import charteroak.ground.api.Caller;
import charteroak.ground.visibility.NodesById;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds anything by its public id. */
@Controller
record NodeController(NodesById nodes) {

    @QueryMapping
    Optional<?> node(@Argument String id, GraphQLContext context) {
        return nodes.find(id, Viewer.of(Caller.of(context)));
    }
}
