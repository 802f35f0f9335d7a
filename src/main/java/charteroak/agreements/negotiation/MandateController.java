package charteroak.agreements.negotiation;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Permission;
import graphql.GraphQLContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells viewers what they may do to an agreement. */
@Controller
class MandateController {

    private final Mandate mandate;

    MandateController(Mandate mandate) {
        this.mandate = mandate;
    }

    @SchemaMapping(typeName = "Agreement", field = "viewerCan")
    CompletableFuture<List<Permission>> viewerCan(
            Agreement agreement, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        Caller caller = Caller.of(context);
        return dossiers.load(agreement.id()).thenApply(dossier -> mandate.permissions(dossier, caller));
    }
}
