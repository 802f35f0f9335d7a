package charteroak.judgement.trial;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.trial.Particulars.OfUser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups wanted users that no rule can tell apart, and lets one stand for each group, so that a plan for a hundred
 * users is found as fast as one for two.
 *
 * @param others the other users of each group, by the name of the one who stands for it
 */
public record Crowd(Map<String, List<LicensedUser>> others) {

    public static final Crowd NONE = new Crowd(Map.of());

    /**
     * The planned world with only one user of each group. A user whom a license already names stands for nobody else.
     */
    public static PlannedWorld gathered(PlannedWorld start) {
        Ask ask = start.ask();
        Set<String> named = new HashSet<>();
        for (Dossier license : start.dossiers(AgreementKind.DUL)) {
            license.users().forEach(user -> named.add(user.name()));
        }
        Map<Boolean, LicensedUser> first = new LinkedHashMap<>();
        Map<String, List<LicensedUser>> others = new LinkedHashMap<>();
        List<LicensedUser> standing = new ArrayList<>();
        for (LicensedUser user : ask.users()) {
            LicensedUser alike = named.contains(user.name()) ? null : first.putIfAbsent(user.stateEmployee(), user);
            if (alike == null) {
                standing.add(user);
            } else {
                others.computeIfAbsent(alike.name(), any -> new ArrayList<>()).add(user);
            }
        }
        return others.isEmpty()
                ? start
                : new PlannedWorld(ask.of(ask.project(), standing, new Crowd(others)), start.library(), start.facts());
    }

    /** The number of people for whom a user stands. */
    int size(LicensedUser user) {
        return 1 + others.getOrDefault(user.name(), List.of()).size();
    }

    /** The number of acts when each is repeated for everyone a user stands for. */
    public int count(List<PlannedAct> acts) {
        return acts.stream()
                .map(PlannedAct::user)
                .mapToInt(user -> user == null ? 1 : size(user))
                .sum();
    }

    /** The acts repeated for everyone: a run of acts for one user is repeated for each user of the group. */
    public List<PlannedAct> everyones(List<PlannedAct> acts) {
        List<PlannedAct> all = new ArrayList<>();
        for (int from = 0; from < acts.size(); ) {
            int to = from + 1;
            String name = nameOf(acts.get(from));
            while (name != null && to < acts.size() && name.equals(nameOf(acts.get(to)))) {
                to++;
            }
            List<PlannedAct> turn = acts.subList(from, to);
            all.addAll(turn);
            List<LicensedUser> alike = name == null ? List.of() : others.getOrDefault(name, List.of());
            for (int at = 0; at < alike.size(); at++) {
                for (PlannedAct act : turn) {
                    all.add(likewise(act, alike.get(at), "-" + (at + 2)));
                }
            }
            from = to;
        }
        return List.copyOf(all);
    }

    private static @Nullable String nameOf(PlannedAct act) {
        LicensedUser user = act.user();
        return user == null ? null : user.name();
    }

    private static PlannedAct likewise(PlannedAct act, LicensedUser other, String suffix) {
        LicensedUser one = Objects.requireNonNull(act.user());
        LicensedUser user =
                new LicensedUser(one.id() + suffix, other.name(), other.organisation(), other.stateEmployee());
        Sentence needs = act.needs();
        return new PlannedAct(
                act.mutation(),
                act.document(),
                act.by(),
                act.effectiveOn(),
                act.actId() + suffix,
                new OfUser(user),
                needs == null ? null : naming(user.named(), one.named(), needs));
    }

    private static Sentence naming(Reference other, Reference one, Sentence needs) {
        return new Sentence(
                needs.key(),
                needs.parts().stream()
                        .map(part -> part.equals(one) ? other : part)
                        .toList());
    }
}
