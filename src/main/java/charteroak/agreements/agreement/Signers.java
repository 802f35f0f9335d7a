package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Party.Role;
import charteroak.catalogue.catalog.AgencyId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells who must sign an amendment: all parties. Only a change to one provider's schedules in a sharing agreement needs
 * no more than that provider, the Hub and the recipient, unless another provider proposes it. Pure.
 */
final class Signers {

    private static final Set<Role> BESIDE_THE_PROVIDER = EnumSet.of(Role.HUB, Role.RECIPIENT);

    private Signers() {}

    /** The ids of the agencies that must sign an amendment while they are bound. */
    static Set<AgencyId> of(Dossier dossier, Act amendment) {
        Set<AgencyId> all = dossier.agencyIds();
        Set<AgencyId> granting = granting(dossier, amendment);
        boolean ofOneGrant = dossier.agreement().kind() == AgreementKind.DSA
                && amendment.termTo() == null
                && amendment.terms().isEmpty()
                && granting.size() == 1;
        if (!ofOneGrant || isOfAnother(dossier, amendment, granting)) {
            return all;
        }
        Set<AgencyId> touched = new TreeSet<>(granting);
        dossier.parties().stream()
                .filter(party -> BESIDE_THE_PROVIDER.contains(party.role()))
                .forEach(party -> touched.add(party.agency().id()));
        touched.retainAll(all);
        return touched;
    }

    /**
     * The providers whose schedules begin or end by the amendment; none when one of these schedules names no provider.
     */
    private static Set<AgencyId> granting(Dossier dossier, Act amendment) {
        Set<Optional<AgencyId>> granting = new HashSet<>();
        Stream.concat(amendment.addsIds().stream(), amendment.endsIds().stream())
                .forEach(id -> granting.add(
                        dossier.schedule(id).map(Schedule::provider).map(provider -> provider.id())));
        return granting.contains(Optional.<AgencyId>empty())
                ? Set.of()
                : granting.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** Whether a provider proposes a change to what another provider grants. */
    private static boolean isOfAnother(Dossier dossier, Act amendment, Set<AgencyId> granting) {
        AgencyId author = amendment.byId();
        return author != null
                && !granting.contains(author)
                && dossier.parties().stream()
                        .anyMatch(party -> party.role() == Role.PROVIDER
                                && party.agency().id().equals(author));
    }
}
