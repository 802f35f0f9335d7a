package charteroak.catalogue.curation;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.SourceSystem;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permission;
import charteroak.ground.permission.Permissions;
import graphql.GraphQLContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells viewers what they may do to a system, dataset or element. */
@Controller
record KeeperController(Permissions permissions) {

    @SchemaMapping(typeName = "SourceSystem", field = "viewerCan")
    List<Permission> onSystem(SourceSystem system, GraphQLContext context) {
        return on(system.agency(), context, Deed.SET_AUDIENCE);
    }

    @SchemaMapping(typeName = "Dataset", field = "viewerCan")
    List<Permission> onDataset(Dataset dataset, GraphQLContext context) {
        return on(
                dataset.system().agency(),
                context,
                Deed.SET_AUDIENCE,
                Deed.DECLARE_DATASET_ALIAS,
                Deed.REMOVE_DATASET_ALIAS);
    }

    @SchemaMapping(typeName = "DataElement", field = "viewerCan")
    List<Permission> onElement(DataElement element, GraphQLContext context) {
        return on(element.dataset().system().agency(), context, Deed.SET_AUDIENCE, Deed.PROPOSE_REVISION);
    }

    private List<Permission> on(Agency keeper, GraphQLContext context, Deed... deeds) {
        List<Matter> matters = List.of(Matter.of(keeper.code()));
        return permissions.on(
                Arrays.stream(deeds).collect(Collectors.toMap(deed -> deed, deed -> matters)), Caller.of(context));
    }
}
