package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Changes;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permission;
import charteroak.ground.permission.Permissions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whether a caller may do an act to an agreement, for the agency it names and given what the caller did to it
 * before.
 */
@Component
record Mandate(Permissions permissions, Changes changes, Catalog catalog) {

    /** What can be done to an agreement, whatever state it is in. */
    private static final Set<Deed> TO_AGREEMENTS = EnumSet.of(Deed.SET_AUDIENCE, Deed.ADD_SCHEDULE);

    static {
        Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isDoneToAgreements() && kind != Act.Kind.DRAFTED)
                .map(Act.Kind::deed)
                .forEach(TO_AGREEMENTS::add);
    }

    /** Why a caller may not do an act; asked before anything is read. */
    Optional<UserError> refusal(Act.Kind kind, ActInput input, Caller caller) {
        return permissions.refusalFor(kind.deed(), caller, input.by());
    }

    /** Asked once the agreement is known. Whoever voids an act must be entitled to do one of its kind for the agency that did it. */
    Optional<UserError> refusal(Act act, ActInput input, Dossier dossier, Caller caller) {
        Set<String> done = permissions.looksBack(act.kind().deed())
                ? changes.actions(Actor.of(caller), dossier.agreement().id().value())
                : Set.of();
        return refusal(act, matter(input.by(), dossier), done, caller)
                .or(() -> act instanceof VoidedAct voiding
                        ? refusalToVoid(voiding.voidsId(), dossier, caller)
                        : Optional.empty());
    }

    /**
     * Why a caller may not do an act for a party, given what they did to the agreement before; whoever amended it for one party
     * may sign that amendment, and others, as another.
     */
    Optional<UserError> refusal(Act act, Matter party, Set<String> done, Caller caller) {
        Set<String> earlier = new HashSet<>(done);
        if (act.amendmentId() != null) {
            earlier.remove(Deed.AMEND_AGREEMENT.action());
        }
        return permissions.refusal(act.kind().deed(), caller, party.after(earlier));
    }

    /** Why a caller may not do what an agreement waits for, given what they did to it before. */
    Optional<UserError> refusal(AwaitedAct awaited, Set<String> done, Caller caller) {
        Act act = awaited.act();
        return act == null
                ? permissions.refusal(
                        awaited.kind().deed(), caller, awaited.matter().after(done))
                : refusal(act, awaited.matter(), done, caller);
    }

    /** An agreement, as a matter of one of its parties. */
    static Matter matter(String party, Dossier dossier) {
        return Matter.of(party).as(partsOf(party, dossier));
    }

    /**
     * Whether whoever amends an agreement for a party may also sign for it, which makes the amendment the party's
     * signature too.
     */
    boolean maySign(String agency, Dossier dossier, Caller caller) {
        return permissions.allows(Deed.SIGN_AGREEMENT, caller, Matter.of(agency).as(partsOf(agency, dossier)));
    }

    Optional<UserError> refusalToDraft(DraftInput input, Caller caller) {
        return permissions.refusal(Deed.DRAFT_AGREEMENT, caller, Matter.of(input.by()));
    }

    Optional<UserError> refusalToAdd(ScheduleInput schedule, Caller caller) {
        return permissions.refusal(Deed.ADD_SCHEDULE, caller, Matter.of(schedule.provider()));
    }

    /** Why a caller may not name a user; asked before the license is known. */
    Optional<UserError> refusalToName(Caller caller) {
        return permissions.refusalAnywhere(Deed.NAME_LICENSED_USER, caller);
    }

    Optional<UserError> refusalToName(Dossier dossier, Caller caller) {
        return permissions.refusal(Deed.NAME_LICENSED_USER, caller, Matter.ofAny(licensees(dossier)));
    }

    /** The acts that a caller's roles allow on an agreement, for its parties. */
    List<Permission> permissions(Dossier dossier, Caller caller) {
        List<Matter> parties = Stream.concat(
                        Stream.of(Matter.OF_NOBODY),
                        dossier.agencies().stream()
                                .map(Agency::code)
                                .map(code -> Matter.of(code).as(partsOf(code, dossier))))
                .toList();
        Map<Deed, List<Matter>> open = new EnumMap<>(Deed.class);
        TO_AGREEMENTS.forEach(deed -> open.put(deed, parties));
        open.put(Deed.NAME_LICENSED_USER, List.of(Matter.ofAny(licensees(dossier))));
        return permissions.on(open, caller);
    }

    private static List<String> licensees(Dossier dossier) {
        return dossier.agencies(Party.Role.LICENSEE).stream().map(Agency::code).toList();
    }

    private Optional<UserError> refusalToVoid(ActId id, Dossier dossier, Caller caller) {
        return dossier.act(id).flatMap(act -> {
            String agency = catalog.codeOfId(act.byId());
            return permissions.refusal(
                    act.kind().deed(), caller, Matter.of(agency).as(partsOf(agency, dossier)));
        });
    }

    private static Set<String> partsOf(@Nullable String agency, Dossier dossier) {
        return dossier.parties().stream()
                .filter(party -> Objects.equals(party.agency().code(), agency))
                .map(party -> party.role().name())
                .collect(Collectors.toSet());
    }
}
