package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.PastActions;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permission;
import charteroak.ground.permission.Permissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whether a caller may record an act in a project, for the agency it names and given what the caller did in it
 * before.
 */
@Component
class Entitlement {

    /** The acts that can be recorded in a project, whatever its stage. */
    private static final Set<Deed> TO_PROJECTS = EnumSet.of(
            Deed.SET_AUDIENCE,
            Deed.CAST_VOTE,
            Deed.CONFIRM_MATCHING,
            Deed.CERTIFY_INPUTS_DESTROYED,
            Deed.ATTEST_OWN_LINK_DESTROYED,
            Deed.RELEASE_CROSSWALK,
            Deed.RECORD_PUBLICATION_REVIEW,
            Deed.RECORD_PUBLICATION,
            Deed.RESOLVE_FINDING,
            Deed.VOID_ACT,
            Deed.DECIDE);

    private final Permissions permissions;
    private final PastActions pastActions;
    private final Catalog catalog;

    Entitlement(Permissions permissions, PastActions pastActions, Catalog catalog) {
        this.permissions = permissions;
        this.pastActions = pastActions;
        this.catalog = catalog;
    }

    /** Why a caller may not record an act; asked before anything is read. */
    Optional<UserError> refusal(Act.Kind kind, ProceedingInput input, Caller caller) {
        return permissions.refusalFor(Deed.ofAction(kind.name()), caller, input.by());
    }

    /**
     * Why a caller may not record an act; asked once the project is known. Whoever voids an act must be entitled to do
     * one of its kind for the same agency.
     */
    Optional<UserError> refusal(Act.Kind kind, ProceedingInput input, Project project, List<Act> acts, Caller caller) {
        Deed deed = Deed.ofAction(kind.name());
        Set<String> earlier = permissions.looksBack(deed) ? pastActions.of(Actor.of(caller), project.id()) : Set.of();
        return permissions
                .refusal(deed, caller, matter(input.by(), project).after(earlier))
                .or(() ->
                        kind == Act.Kind.VOIDED ? refusalToVoid(input.act(), project, acts, caller) : Optional.empty());
    }

    /** The acts that a caller's roles allow in a project, for the agency that asks and those whose data it asks for. */
    List<Permission> permissions(Project project, List<Agency> providers, Caller caller) {
        List<Matter> matters = Stream.concat(Stream.of(project.recipient()), providers.stream())
                .map(agency -> matter(agency.code(), project))
                .toList();
        return permissions.on(
                TO_PROJECTS.stream().collect(Collectors.toMap(Function.identity(), deed -> matters)), caller);
    }

    private Optional<UserError> refusalToVoid(@Nullable String id, Project project, List<Act> acts, Caller caller) {
        return acts.stream()
                .filter(act -> act.id().equals(id))
                .findFirst()
                .flatMap(act -> permissions.refusal(
                        Deed.ofAction(act.kind().name()), caller, matter(codeOf(act.byId()), project)));
    }

    private @Nullable String codeOf(@Nullable String agencyId) {
        return Optional.ofNullable(agencyId)
                .map(id -> catalog.agencies(List.of(id)).get(id))
                .map(Agency::code)
                .orElse(null);
    }

    private static Matter matter(@Nullable String agency, Project project) {
        return Matter.of(agency).askedBy(project.recipient().code());
    }
}
