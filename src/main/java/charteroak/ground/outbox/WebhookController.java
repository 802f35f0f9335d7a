package charteroak.ground.outbox;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Role;
import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells the operating group and auditors how far webhooks have been told. */
@Controller
record WebhookController(Webhooks webhooks, OutboxRecords records) {

    @QueryMapping(name = "webhooks")
    @Nullable
    List<WebhookStanding> whereWebhooksStand(GraphQLContext context) {
        return mayKnow(Caller.of(context)) ? records.standings(webhooks.names()) : null;
    }

    private static boolean mayKnow(Caller caller) {
        return caller.signedIn()
                && caller.roles().stream()
                        .anyMatch(held -> held.role() == Role.OPERATING_GROUP || held.role() == Role.AUDITOR);
    }
}
