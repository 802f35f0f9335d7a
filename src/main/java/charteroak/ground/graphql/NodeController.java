package charteroak.ground.graphql;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds anything by its public id. */
@Controller
class NodeController {

    private final Map<String, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, GraphQLContext context) {
        NodeSource source = sources.get(id.split("-", 2)[0]);
        return source == null ? null : source.find(id, Caller.of(context)).orElse(null);
    }
}
