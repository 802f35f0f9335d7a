package charteroak.catalogue.catalog;

import charteroak.ground.api.HeldRole;
import charteroak.ground.permission.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells for which agency a role is held, or a permission applies. */
@Controller
class HeldRoleController {

    private final Agencies agencies;

    HeldRoleController(Agencies agencies) {
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "HeldRole", field = "agency")
    Map<HeldRole, Agency> agenciesOfRoles(List<HeldRole> batch) {
        return agenciesOf(batch, HeldRole::agencyCode);
    }

    @BatchMapping(typeName = "Permission", field = "agency")
    Map<Permission, Agency> agenciesOfPermissions(List<Permission> batch) {
        return agenciesOf(batch, Permission::agencyCode);
    }

    /**
     * The agencies of some roles or permissions. One without a code, or with a code the catalog does not know, has
     * none.
     */
    private <T> Map<T, Agency> agenciesOf(List<T> batch, Function<T, @Nullable String> code) {
        Set<String> codes = batch.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, Agency> byCode = new HashMap<>();
        if (!codes.isEmpty()) {
            agencies.byCodes(codes).forEach(agency -> byCode.put(agency.code(), agency));
        }
        Map<T, Agency> found = new HashMap<>();
        for (T each : batch) {
            String named = code.apply(each);
            Agency agency = named == null ? null : byCode.get(named);
            if (agency != null) {
                found.put(each, agency);
            }
        }
        return found;
    }
}
