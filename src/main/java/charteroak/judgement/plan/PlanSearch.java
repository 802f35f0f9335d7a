package charteroak.judgement.plan;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement.Scope;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.Agency;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.proposal.Proposals;
import charteroak.judgement.proposal.Route;
import charteroak.judgement.proposal.Route.Home;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.TriedActs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the best plan: it tries every route where there are few, and improves one provider at a time where there
 * are many. On each route it leaves out what is not needed.
 */
final class PlanSearch {

    private static final int MOST_ROUTES = 48;

    /** The most tries, since on each route every act is tried without, followed by all that come after it. */
    private static final long MOST_TRIES = 30_000;

    private static final int MOST_ALTERNATIVES = 4;

    private final PlannedWorld start;
    private final Predicate<Use> hopeful;
    private final List<Candidate> tried = new ArrayList<>();
    private final Map<Route, Candidate> known = new HashMap<>();
    private long farthest;

    private PlanSearch(PlannedWorld start, Predicate<Use> hopeful) {
        this.start = start;
        this.hopeful = hopeful;
    }

    /** The best plan first, then others that achieve as much. */
    static List<Candidate> plans(PlannedWorld start, Predicate<Use> hopeful) {
        PlanSearch search = new PlanSearch(start, hopeful);
        Candidate nothing = Candidate.of(Route.NONE, new TriedActs(start));
        if (nothing.covered().stream().allMatch(each -> each)
                && nothing.users() == start.ask().headcount()) {
            return List.of(nothing);
        }
        search.tryRoutes();
        return search.ranked(nothing);
    }

    private void tryRoutes() {
        List<@Nullable String> licenses = licenses();
        for (Scope scope : Scope.values()) {
            List<Agency> providers = start.providers();
            long routes = licenses.size();
            for (Agency provider : providers) {
                routes *= homes(provider, scope).size();
            }
            long acts = Proposals.on(allNew(providers, scope), start, hopeful).size();
            if (routes <= MOST_ROUTES && routes * acts * acts <= MOST_TRIES) {
                all(Route.NONE, providers, scope, licenses);
            } else {
                oneByOne(providers, scope, licenses);
            }
        }
    }

    private void all(Route route, List<Agency> providers, Scope scope, List<@Nullable String> licenses) {
        if (route.homes().size() == providers.size()) {
            licenses.forEach(license -> attempt(route.licensed(license)));
            return;
        }
        Agency next = providers.get(route.homes().size());
        homes(next, scope).forEach(home -> all(route.with(next.code(), home), providers, scope, licenses));
    }

    private void oneByOne(List<Agency> providers, Scope scope, List<@Nullable String> licenses) {
        Candidate best = attempt(allNew(providers, scope));
        for (@Nullable String license : licenses) {
            best = better(best, attempt(best.route().licensed(license)));
        }
        for (Agency provider : providers) {
            for (Home home : homes(provider, scope)) {
                best = better(best, attempt(best.route().with(provider.code(), home)));
            }
        }
    }

    private static Route allNew(List<Agency> providers, Scope scope) {
        Route route = Route.NONE;
        for (Agency provider : providers) {
            route = route.with(provider.code(), new Home(null, true, scope));
        }
        return route;
    }

    private static Candidate better(Candidate one, Candidate other) {
        return Candidate.BEST.compare(other, one) < 0 ? other : one;
    }

    private Candidate attempt(Route route) {
        Candidate before = known.get(route);
        if (before != null) {
            return before;
        }
        Candidate all = Candidate.of(route, Proposals.on(route, start, hopeful));
        boolean farEnough = all.reach() >= farthest && all.reach() > 0;
        Candidate candidate = farEnough ? all.fewest(start) : all;
        farthest = Math.max(farthest, all.reach());
        known.put(route, candidate);
        tried.add(candidate);
        return candidate;
    }

    private List<Home> homes(Agency provider, Scope scope) {
        List<Home> homes = new ArrayList<>();
        for (Dossier dossier : start.dossiers(AgreementKind.DSA)) {
            boolean provides = dossier.agencies(Party.Role.PROVIDER).stream()
                    .anyMatch(agency -> agency.id().equals(provider.id()));
            if (provides && isAlive(dossier)) {
                homes.add(new Home(dossier.agreement().number(), false, null));
                homes.add(new Home(dossier.agreement().number(), true, null));
            }
        }
        homes.add(new Home(null, true, scope));
        return homes;
    }

    private List<@Nullable String> licenses() {
        List<@Nullable String> licenses = new ArrayList<>();
        licenses.add(null);
        boolean needed = start.facts().uses().stream().anyMatch(use -> use.kind() != ElementUse.Kind.LINKAGE_KEY);
        if (needed) {
            start.dossiers(AgreementKind.DUL).stream()
                    .filter(this::isAlive)
                    .forEach(dossier -> licenses.add(dossier.agreement().number()));
        }
        return licenses;
    }

    private boolean isAlive(Dossier dossier) {
        return !dossier.knownAt(Instant.MAX).terminated(start.ask().wantedOn());
    }

    private List<Candidate> ranked(Candidate nothing) {
        List<Candidate> inOrder = tried.stream().sorted(Candidate.BEST).toList();
        Candidate best = inOrder.getFirst();
        if (best.reach() <= nothing.reach()) {
            return List.of(nothing);
        }
        List<Candidate> plans = new ArrayList<>();
        for (Candidate candidate : inOrder) {
            if (candidate.reach() == best.reach() && plans.size() < MOST_ALTERNATIVES && !isKnown(plans, candidate)) {
                plans.add(candidate.lightest(start));
            }
        }
        plans.addAll(otherBases(plans.getFirst()));
        return plans.stream().sorted(Candidate.BEST).toList();
    }

    /** The candidates that avoid citing one of the legal bases a plan cites, for each of them. */
    private List<Candidate> otherBases(Candidate plan) {
        return plan.acts().stream()
                .flatMap(act -> act.adds().stream())
                .flatMap(schedule -> schedule.bases().stream())
                .distinct()
                .limit(3)
                .map(basis -> plan.route().without(basis))
                .map(route ->
                        Candidate.of(route, Proposals.on(route, start, hopeful)).fewest(start))
                .filter(candidate -> candidate.reach() == plan.reach())
                .map(candidate -> candidate.lightest(start))
                .toList();
    }

    /** Whether another route led to the same acts. */
    private static boolean isKnown(List<Candidate> plans, Candidate candidate) {
        return plans.stream().anyMatch(plan -> shape(plan).equals(shape(candidate)));
    }

    private static List<String> shape(Candidate candidate) {
        return candidate.acts().stream()
                .map(act -> "%s %s %s %s %s"
                        .formatted(
                                act.mutation(),
                                act.document(),
                                act.by().code(),
                                act.condition(),
                                act.draft() == null ? null : act.draft().scope()))
                .toList();
    }
}
