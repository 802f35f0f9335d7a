package charteroak.agreements.disclosure;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
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
        return switch (disclosure.set(input, caller)) {
            case Outcome.Refused<String> refused -> new SetAudiencePayload(null, List.of(refused.error()));
            case Outcome.Done<String> done ->
                new SetAudiencePayload(
                        nodes.find(done.result(), Viewer.of(caller)).orElse(null), List.of());
        };
    }

    record SetAudiencePayload(@Nullable Object subject, List<UserError> userErrors) {}
}
