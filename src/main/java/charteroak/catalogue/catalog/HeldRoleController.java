package charteroak.catalogue.catalog;

import charteroak.ground.api.Batch;
import charteroak.ground.api.HeldRole;
import charteroak.ground.permission.Permission;
import charteroak.ground.work.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells for which agency a role is held, a permission applies, or an act waits. */
@Controller
record HeldRoleController(Agencies agencies) {

    @BatchMapping(typeName = "HeldRole", field = "agency")
    Map<HeldRole, Agency> agenciesOfRoles(List<HeldRole> batch) {
        return Batch.named(batch, HeldRole::agencyCode, this::byCode);
    }

    @BatchMapping(typeName = "Permission", field = "agency")
    Map<Permission, Agency> agenciesOfPermissions(List<Permission> batch) {
        return Batch.named(batch, Permission::agencyCode, this::byCode);
    }

    @BatchMapping(typeName = "WorkItem", field = "agency")
    Map<WorkItem, Agency> agenciesOfWork(List<WorkItem> batch) {
        return Batch.named(batch, WorkItem::agencyCode, this::byCode);
    }

    private Map<String, Agency> byCode(Collection<String> codes) {
        return agencies.byCodes(codes).stream().collect(Collectors.toMap(Agency::code, Function.identity()));
    }
}
