package charteroak.judgement.coverage;

import charteroak.agreements.agreement.Party;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Role;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.permission.Permissions.Office;
import charteroak.judgement.ruling.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Adds to each step that mends a gap the mutation that does it, and the role in which it is done, from the permission
 * table.
 */
@Controller
class RemedyController {

    private final Permissions permissions;

    RemedyController(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Who does a step: for which agency, and in which role. */
    record RemedyDoer(Agency agency, Role role, @Nullable String body) {}

    @SchemaMapping(typeName = "Remedy", field = "act")
    @Nullable
    String act(Remedy remedy) {
        Deed act = remedy.act();
        return act == null ? null : act.word();
    }

    @SchemaMapping(typeName = "Remedy", field = "by")
    List<RemedyDoer> by(Remedy remedy) {
        Deed act = remedy.act();
        Deed decisive = act == Deed.VOID_ACT ? remedy.about().voided() : act;
        return remedy.by().stream()
                .map(doer -> doer(doer, Objects.requireNonNull(decisive)))
                .toList();
    }

    private RemedyDoer doer(Remedy.Doer doer, Deed deed) {
        Set<String> parts = doer.as().stream().map(Party.Role::name).collect(Collectors.toSet());
        Office office = permissions.office(deed, parts);
        return new RemedyDoer(doer.agency(), office.role(), office.body());
    }

    @SchemaMapping(typeName = "Remedy", field = "schedule")
    @Nullable
    String schedule(Remedy remedy) {
        return remedy.about().schedule();
    }

    @SchemaMapping(typeName = "Remedy", field = "condition")
    @Nullable
    String condition(Remedy remedy) {
        return remedy.about().condition();
    }

    @SchemaMapping(typeName = "Remedy", field = "amendment")
    @Nullable
    String amendment(Remedy remedy) {
        return remedy.about().amendment();
    }

    @SchemaMapping(typeName = "Remedy", field = "signsAmendment")
    boolean signsAmendment(Remedy remedy) {
        return remedy.about().signsAmendment();
    }

    @SchemaMapping(typeName = "Remedy", field = "clause")
    @Nullable
    String clause(Remedy remedy) {
        return remedy.about().clause();
    }

    @SchemaMapping(typeName = "Remedy", field = "extendsTerm")
    boolean extendsTerm(Remedy remedy) {
        return remedy.about().extendsTerm();
    }

    @SchemaMapping(typeName = "Remedy", field = "notAfter")
    @Nullable
    LocalDate notAfter(Remedy remedy) {
        return remedy.about().notAfter();
    }

    @SchemaMapping(typeName = "Remedy", field = "ends")
    @Nullable
    String ends(Remedy remedy) {
        return remedy.about().ends();
    }

    @SchemaMapping(typeName = "Remedy", field = "user")
    @Nullable
    String user(Remedy remedy) {
        return remedy.about().user();
    }

    @SchemaMapping(typeName = "Remedy", field = "party")
    @Nullable
    Agency party(Remedy remedy) {
        return remedy.about().party();
    }

    @SchemaMapping(typeName = "Remedy", field = "voids")
    @Nullable
    String voids(Remedy remedy) {
        return remedy.about().voids();
    }

    @SchemaMapping(typeName = "Remedy", field = "effectiveOn")
    @Nullable
    LocalDate effectiveOn(Remedy remedy) {
        return remedy.about().on();
    }

    @SchemaMapping(typeName = "Remedy", field = "findings")
    List<String> findings(Remedy remedy) {
        return remedy.about().findings();
    }
}
