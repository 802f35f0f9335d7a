package charteroak.catalog;

import charteroak.api.HeldRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells which agency a role is held for. */
@Controller
class HeldRoleController {

    private final Agencies agencies;

    HeldRoleController(Agencies agencies) {
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "HeldRole", field = "agency")
    Map<HeldRole, Agency> agenciesOfRoles(List<HeldRole> batch) {
        Set<String> codes = batch.stream()
                .map(HeldRole::agencyCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Agency> byCode = new HashMap<>();
        if (!codes.isEmpty()) {
            agencies.byCodes(codes).forEach(agency -> byCode.put(agency.code(), agency));
        }
        Map<HeldRole, Agency> found = new HashMap<>();
        for (HeldRole role : batch) {
            Agency agency = byCode.get(String.valueOf(role.agencyCode()));
            if (agency != null) {
                found.put(role, agency);
            }
        }
        return found;
    }
}
