package charteroak.agreements.disclosure;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the audience of a thing be set. */
@Controller
class DisclosureController {

    private final Disclosure disclosure;
    private final Map<String, NodeSource> sources;

    DisclosureController(Disclosure disclosure, List<NodeSource> sources) {
        this.disclosure = disclosure;
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
    }

    @MutationMapping
    SetAudiencePayload setAudience(@Argument Disclosure.AudienceInput input, GraphQLContext context) {
        Caller caller = Caller.of(context);
        return switch (disclosure.set(input, caller)) {
            case Outcome.Refused<String> refused -> new SetAudiencePayload(null, List.of(refused.error()));
            case Outcome.Done<String> done ->
                new SetAudiencePayload(as(done.result(), caller).orElse(null), List.of());
        };
    }

    /** The thing as the caller sees it now. */
    private Optional<?> as(String id, Caller caller) {
        NodeSource source = sources.get(id.split("-", 2)[0]);
        return source == null ? Optional.empty() : source.find(id, caller);
    }

    record SetAudiencePayload(@Nullable Object subject, List<UserError> userErrors) {}
}
