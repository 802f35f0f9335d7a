package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.form.Handing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Changes;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permission;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
record Entitlement(Permissions permissions, Changes changes, Catalog catalog) {

    /** What can be done to a project, whatever stage it is in. */
    private static final Set<Deed> TO_PROJECTS = EnumSet.of(
            Deed.SET_AUDIENCE,
            Deed.DECIDE,
            Deed.SAVE_REQUEST,
            Deed.INVITE_CO_AUTHOR,
            Deed.JOIN_REQUEST,
            Deed.REMOVE_CO_AUTHOR);

    static {
        Arrays.stream(Act.Kind.values())
                .filter(Act.Kind::isDoneInProjects)
                .map(Act.Kind::deed)
                .forEach(TO_PROJECTS::add);
    }

    /** Asked before anything is read. */
    Optional<UserError> refusal(Act.Kind kind, String by, Caller caller) {
        return permissions.refusalFor(kind.deed(), caller, by);
    }

    /** Asked once the project is known. Whoever voids an act must be entitled to do one of its kind for the agency that did it. */
    Optional<UserError> refusal(Act act, String by, ProjectCircumstances project, Caller caller) {
        Set<String> done = permissions.looksBack(act.kind().deed())
                ? changes.actions(Actor.of(caller), project.project().id().value())
                : Set.of();
        return refusal(act, by, project, done, caller);
    }

    /** Why a caller may not do an act for an agency, given what they did in the project before. */
    Optional<UserError> refusal(Act act, String by, ProjectCircumstances project, Set<String> done, Caller caller) {
        return refusal(act.kind().deed(), by, project.project(), done, caller)
                .or(() -> refusalToOthers(act, project, caller))
                .or(() -> act instanceof VoidedAct voiding
                        ? refusalToVoid(voiding.voidsId(), project, caller)
                        : Optional.empty());
    }

    /** Whoever began a request answers for it: others who write it hand in nothing, and end nothing. */
    private static Optional<UserError> refusalToOthers(Act act, ProjectCircumstances project, Caller caller) {
        String author = project.intake().author();
        boolean isCoAuthor = project.intake().coAuthors().contains(caller.id());
        boolean isRefused = act.kind() == Act.Kind.REQUEST_WITHDRAWN
                ? isCoAuthor
                : Handing.by(act.kind()).isPresent() && author != null && !author.equals(caller.id());
        return isRefused
                ? UserError.refused(
                        Sentence.of("form.authorHandsIn", project.project().named()), "project", Code.STATE)
                : Optional.empty();
    }

    /** Why a caller may not do a deed for an agency, given what they did in the project before. */
    Optional<UserError> refusal(Deed deed, String by, Project project, Set<String> done, Caller caller) {
        return permissions.refusal(deed, caller, matter(by, project).after(done));
    }

    /** Whether a caller may do a deed in any project at all. */
    boolean allowsSomewhere(Deed deed, Caller caller) {
        return permissions.allowsSomewhere(deed, caller);
    }

    /** What a caller did before in each of some projects, by public id. */
    Map<String, Set<String>> done(Collection<String> projectIds, Caller caller) {
        return changes.actions(Actor.of(caller), projectIds);
    }

    /** The acts that a caller's roles allow in a project, for the agency that asks and those whose data it asks for. */
    List<Permission> permissions(Project project, List<Agency> providers, Caller caller) {
        List<Matter> matters = Stream.concat(Stream.of(project.recipient()), providers.stream())
                .map(agency -> matter(agency.code(), project))
                .toList();
        return permissions.on(
                TO_PROJECTS.stream().collect(Collectors.toMap(Function.identity(), deed -> matters)), caller);
    }

    private Optional<UserError> refusalToVoid(ActId id, ProjectCircumstances project, Caller caller) {
        return project.acts().stream()
                .filter(act -> act.id().equals(id))
                .findFirst()
                .flatMap(act -> permissions.refusal(
                        act.kind().deed(), caller, matter(catalog.codeOfId(act.byId()), project.project())));
    }

    private static Matter matter(@Nullable String agency, Project project) {
        return Matter.of(agency).askedBy(project.recipient().code());
    }
}
