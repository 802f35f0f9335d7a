package charteroak.judgement.facts;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.ElementUse;
import charteroak.judgement.facts.Facts.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the ways in which a use can be granted and licensed, in order of agreement and schedule. */
public record Ways(Known known) {

    private static final GrantingWay NOTHING = new GrantingWay(null, null, null, null);

    /**
     * Every combination of a way to grant a use and a way to license it; where there is none, those that come nearest.
     */
    public List<GrantingWay> of(Use use) {
        List<GrantingWay> ways = new ArrayList<>();
        List<GrantingWay> licenses = licenses(use);
        for (GrantingWay sharing : sharing(use)) {
            for (GrantingWay license : licenses) {
                ways.add(new GrantingWay(sharing.sharing(), sharing.schedule(), license.license(), license.listed()));
            }
        }
        return ways;
    }

    /** The ways to grant an element: the schedules of sharing agreements that do. */
    public List<GrantingWay> grants(Use use) {
        List<GrantingWay> grants = new ArrayList<>();
        for (Standing agreement : known.all(AgreementKind.DSA)) {
            granting(agreement, use).forEach(schedule -> grants.add(new GrantingWay(agreement, schedule, null, null)));
        }
        return grants;
    }

    private List<GrantingWay> sharing(Use use) {
        List<GrantingWay> grants = grants(use);
        return grants.isEmpty() ? orNothing(nearest(use)) : grants;
    }

    private List<GrantingWay> nearest(Use use) {
        List<Standing> all = known.all(AgreementKind.DSA);
        List<Standing> own = all.stream()
                .filter(agreement -> agreement.hasParty(use.provider().id(), Set.of(Role.PROVIDER)))
                .toList();
        return (own.isEmpty() ? all : own)
                .stream()
                        .map(agreement -> new GrantingWay(agreement, null, null, null))
                        .toList();
    }

    /** The ways to license a use. A linkage key goes to the Hub only and needs no license. */
    private List<GrantingWay> licenses(Use use) {
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return List.of(NOTHING);
        }
        List<GrantingWay> licenses = new ArrayList<>();
        List<Standing> all = known.all(AgreementKind.DUL);
        for (Standing license : all) {
            granting(license, use).forEach(schedule -> licenses.add(new GrantingWay(null, null, license, schedule)));
        }
        return licenses.isEmpty()
                ? orNothing(all.stream()
                        .map(license -> new GrantingWay(null, null, license, null))
                        .toList())
                : licenses;
    }

    private static List<GrantingWay> orNothing(List<GrantingWay> ways) {
        return ways.isEmpty() ? List.of(NOTHING) : ways;
    }

    private static List<Schedule> granting(Standing agreement, Use use) {
        return agreement.dossier().schedules().stream()
                .filter(schedule ->
                        isOf(schedule, use) && use.grantingScheduleIds().contains(schedule.id()))
                .toList();
    }

    private static boolean isOf(Schedule schedule, Use use) {
        return schedule.provider() == null
                || schedule.provider().id().equals(use.provider().id());
    }
}
