package charteroak.agreements.disclosure;

import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.visibility.NodesById;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the audience of a thing be set. */
@Controller
record DisclosureController(Disclosure disclosure, NodesById nodes) {

    @MutationMapping
    SetAudiencePayload setAudience(@Argument Disclosure.AudienceInput input, GraphQLContext context) {
        Caller caller = Caller.of(context);
        return disclosure
                .set(input, caller)
                .map(id -> nodes.find(id, Viewer.of(caller)).orElse(null))
                .answer(SetAudiencePayload::new);
    }

    record SetAudiencePayload(@Nullable Object subject, List<UserError> userErrors) {}
}
