package charteroak.coverage;

import static charteroak.agreement.Wording.day;
import static charteroak.agreement.Wording.list;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement;
import charteroak.agreement.Days;
import charteroak.agreement.Obstacle;
import charteroak.agreement.Party.Role;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.agreement.Wording;
import charteroak.catalog.Agency;
import charteroak.coverage.Facts.Citation;
import charteroak.coverage.Facts.Use;
import charteroak.coverage.RuleResult.Evidence;
import charteroak.coverage.RuleResult.Outcome;
import charteroak.coverage.Ruling.Because;
import charteroak.law.ProtectionClass;
import charteroak.law.Purpose;
import charteroak.request.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** R03, R04, R05 and R07: whether a schedule of a data sharing agreement lets the provider share the element. */
final class SharingRules {

    private final Known known;

    SharingRules(Known known) {
        this.known = known;
    }

    Ruling agreement(Standing sharing, Agency provider) {
        return known.once(List.of(Rule.R03, sharing.agreement().id(), provider.id()), () -> {
            Days bound = sharing.bindsAs(provider.id(), Set.of(Role.PROVIDER)).and(bindsAny(sharing, Role.HUB));
            Days received = recipient(sharing);
            return sharing.agreement().scope() == null
                    ? Ruling.of(Rule.R03, bound.and(received), bound, on -> shared(sharing, provider, on))
                    : Ruling.of(Rule.R03, bound.and(received), Days.NONE, on -> shared(sharing, provider, on));
        });
    }

    Ruling noAgreement(Agency provider) {
        return Ruling.of(
                Rule.R03,
                Days.NONE,
                Days.NONE,
                on -> new Because(
                        "The project relies on no data sharing agreement.",
                        projectEvidence(),
                        "%s, the Hub and the recipient sign a data sharing agreement for the project."
                                .formatted(provider.code())));
    }

    Ruling grant(Standing sharing, Schedule schedule, Use use) {
        Years years = Years.asked(use.years(), use.element(), schedule.years());
        Days part = sharing.partOf(schedule.id());
        Days satisfied = years.outcome() == Outcome.SATISFIED ? part : Days.NONE;
        Days undecided = years.outcome() == Outcome.UNKNOWN ? part : Days.NONE;
        return Ruling.of(Rule.R04, satisfied, undecided, on -> granted(sharing, schedule, use, years, on));
    }

    Ruling noGrant(Use use, @Nullable Standing sharing) {
        String number = sharing == null
                ? "a data sharing agreement"
                : sharing.agreement().number();
        String reason = sharing == null
                ? "No data sharing agreement of the project grants %s."
                        .formatted(use.element().name())
                : "No schedule of %s grants %s or the whole of %s."
                        .formatted(
                                number,
                                use.element().name(),
                                use.element().dataset().title());
        return Ruling.of(
                Rule.R04,
                Days.NONE,
                Days.NONE,
                on -> new Because(
                        reason,
                        sharing == null ? projectEvidence() : List.of(Known.evidence(sharing)),
                        "%s adds %s to a schedule of %s, by amendment."
                                .formatted(use.provider().code(), use.element().name(), number)));
    }

    Ruling affirmation(Standing sharing, Schedule schedule, Use use) {
        Days affirmed = known.once(
                List.of(Rule.R05, schedule.id(), use.provider().id()),
                () -> sharing.affirmed(schedule.id(), use.provider().id()));
        if (use.classes().isEmpty()) {
            return Ruling.of(Rule.R05, Days.NONE, affirmed, on -> affirmed(sharing, schedule, use, on));
        }
        Days satisfied = affirmed;
        for (ProtectionClass protection : use.classes()) {
            satisfied = satisfied.and(satisfying(schedule, protection));
        }
        return Ruling.of(Rule.R05, satisfied, Days.NONE, on -> affirmed(sharing, schedule, use, on));
    }

    Ruling purpose(Standing sharing, Schedule schedule, Use use, Purpose purpose) {
        if (schedule.purposes().isEmpty()) {
            return Ruling.of(Rule.R07, Days.NONE, Days.ALL, on -> admitted(sharing, schedule, use, purpose, on));
        }
        Days satisfied = schedule.purposes().contains(purpose) ? Days.ALL : Days.NONE;
        for (ProtectionClass protection : use.classes()) {
            satisfied =
                    satisfied.and(satisfying(schedule, protection).not().or(admitting(schedule, protection, purpose)));
        }
        return Ruling.of(Rule.R07, satisfied, Days.NONE, on -> admitted(sharing, schedule, use, purpose, on));
    }

    private Because shared(Standing sharing, Agency provider, LocalDate on) {
        String number = sharing.agreement().number();
        List<Evidence> evidence = new ArrayList<>(List.of(Known.evidence(sharing), ProgrammeRules.evidence(provider)));
        Optional<Obstacle> force = Obstacle.toForce(sharing, on);
        if (force.isPresent()) {
            return because(force.get(), evidence);
        }
        if (!sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))) {
            return new Because(
                    "%s does not name %s as a provider.".formatted(number, provider.name()),
                    List.copyOf(evidence),
                    "The parties amend %s to name %s as a provider.".formatted(number, provider.code()));
        }
        Optional<Obstacle> binding = Obstacle.toBinding(sharing, provider, on);
        if (binding.isPresent()) {
            return because(binding.get(), evidence);
        }
        if (!bindsAny(sharing, Role.HUB).contains(on)) {
            return agencies(sharing, Role.HUB).stream()
                    .flatMap(hub -> Obstacle.toBinding(sharing, hub, on).stream())
                    .findFirst()
                    .map(obstacle -> because(obstacle, evidence))
                    .orElseGet(() -> new Because(
                            "%s does not name the Hub.".formatted(number),
                            List.copyOf(evidence),
                            "The parties amend %s to name the Hub, which signs it.".formatted(number)));
        }
        if (!recipient(sharing).contains(on)) {
            return recipientMissing(sharing, evidence, on);
        }
        LocalDate last = sharing.lastDay(on);
        return Because.fine(
                "%s is in force%s and binds %s as provider and %s as Hub."
                        .formatted(
                                number,
                                last == null ? "" : " until " + day(last),
                                provider.code(),
                                list(agencies(sharing, Role.HUB).stream()
                                        .map(Agency::code)
                                        .toList())),
                evidence);
    }

    private Because recipientMissing(Standing sharing, List<Evidence> evidence, LocalDate on) {
        String number = sharing.agreement().number();
        Project project = known.facts().project();
        String who = project == null ? "a recipient" : project.recipient().name();
        if (sharing.agreement().scope() == null) {
            return new Because(
                    "It is not recorded whether %s stands for all requests or serves one, and it does not bind %s as recipient."
                            .formatted(number, who),
                    List.copyOf(evidence),
                    "The Operating Group records whether %s is standing or per request.".formatted(number));
        }
        return new Because(
                "%s serves one request but does not bind %s as its recipient on %s.".formatted(number, who, day(on)),
                List.copyOf(evidence),
                "The parties amend %s to name %s as recipient, which signs it.".formatted(number, who));
    }

    private Because granted(Standing sharing, Schedule schedule, Use use, Years years, LocalDate on) {
        String number = sharing.agreement().number();
        String name = use.element().name();
        List<Evidence> evidence = new ArrayList<>(List.of(evidence(schedule, sharing)));
        evidence.add(new Evidence(use.element().id(), name));
        if (!sharing.partOf(schedule.id()).contains(on)) {
            Days.Span span = sharing.spanOf(schedule.id());
            String when = span.until() != null && on.isAfter(span.until())
                    ? "ended on " + day(span.until())
                    : span.from() == null
                            ? "is not known to be part of it"
                            : "is part of it only from " + day(span.from());
            return new Because(
                    "The schedule of %s that grants %s %s.".formatted(number, name, when),
                    List.copyOf(evidence),
                    "%s grants %s by an amendment of %s."
                            .formatted(use.provider().code(), name, number));
        }
        if (years.outcome() == Outcome.VIOLATED) {
            return new Because(
                    years.reason(),
                    List.copyOf(evidence),
                    "%s extends the years of the schedule by an amendment of %s, or the request asks for fewer."
                            .formatted(use.provider().code(), number));
        }
        if (years.outcome() == Outcome.UNKNOWN) {
            return new Because(
                    years.reason(),
                    List.copyOf(evidence),
                    "A steward of %s states the years for which %s is available."
                            .formatted(use.provider().code(), name));
        }
        String granted = schedule.years() == null ? "all years" : "the years " + Years.text(schedule.years());
        return Because.fine("%s grants %s for %s.".formatted(number, name, granted), evidence);
    }

    private Because affirmed(Standing sharing, Schedule schedule, Use use, LocalDate on) {
        String number = sharing.agreement().number();
        String provider = use.provider().code();
        List<Evidence> evidence = new ArrayList<>(List.of(evidence(schedule, sharing)));
        if (!sharing.affirmed(schedule.id(), use.provider().id()).contains(on)) {
            return notAffirmed(sharing, schedule, use, on, evidence);
        }
        if (use.classes().isEmpty()) {
            return new Because(
                    "The catalogue does not know which law protects %s."
                            .formatted(use.element().name()),
                    List.copyOf(evidence),
                    "A steward and counsel of %s record which law protects %s."
                            .formatted(provider, use.element().name()));
        }
        List<String> uncovered = use.classes().stream()
                .filter(protection -> !satisfying(schedule, protection).contains(on))
                .map(ProtectionClass::name)
                .toList();
        Set<String> bases = new TreeSet<>();
        for (Citation citation : known.citedBy(schedule)) {
            if (use.classes().stream()
                    .anyMatch(protection -> citation.classIds().contains(protection.id()))) {
                bases.add(citation.basis().code());
                evidence.add(
                        new Evidence(citation.basis().id(), citation.basis().code()));
            }
        }
        if (!uncovered.isEmpty()) {
            return new Because(
                    "%s is protected as %s, for which the schedule of %s cites no legal basis in force on %s."
                            .formatted(use.element().name(), list(uncovered), number, day(on)),
                    List.copyOf(evidence),
                    "Counsel of %s affirms, by an amendment of %s, a legal basis for %s."
                            .formatted(provider, number, list(uncovered)));
        }
        affirmations(sharing, schedule, on).ifPresent(act -> evidence.add(evidence(act)));
        String since = affirmations(sharing, schedule, on)
                .map(act -> " on " + day(act.effectiveOn()))
                .orElse("");
        return Because.fine(
                "Counsel of %s affirmed %s for the schedule of %s%s."
                        .formatted(provider, list(List.copyOf(bases)), number, since),
                evidence);
    }

    private Because notAffirmed(Standing sharing, Schedule schedule, Use use, LocalDate on, List<Evidence> evidence) {
        String number = sharing.agreement().number();
        String provider = use.provider().code();
        String remedy = "Counsel of %s affirms the legal basis of its schedule of %s.".formatted(provider, number);
        Optional<Act> last = affirmations(sharing, schedule, on);
        last.ifPresent(act -> evidence.add(evidence(act)));
        if (last.filter(act -> act.kind() == Act.Kind.AFFIRMATION_WITHDRAWN).isPresent()) {
            return new Because(
                    "Counsel of %s withdrew the affirmation of the schedule of %s with effect from %s."
                            .formatted(
                                    provider,
                                    number,
                                    last.map(Act::effectiveOn).map(Wording::day).orElse("")),
                    List.copyOf(evidence),
                    remedy);
        }
        if (last.isPresent()) {
            LocalDate binding = sharing.bindingOn(schedule.id());
            return new Because(
                    "Counsel of %s affirmed the schedule of %s only after it became binding%s."
                            .formatted(provider, number, binding == null ? "" : " on " + day(binding)),
                    List.copyOf(evidence),
                    "The parties amend %s to add the schedule anew, affirmed beforehand by counsel of %s."
                            .formatted(number, provider));
        }
        return new Because(
                "By %s counsel of %s had not affirmed the legal basis of the schedule of %s."
                        .formatted(day(on), provider, number),
                List.copyOf(evidence),
                remedy);
    }

    private Because admitted(Standing sharing, Schedule schedule, Use use, Purpose purpose, LocalDate on) {
        String number = sharing.agreement().number();
        List<Evidence> evidence = new ArrayList<>(List.of(evidence(schedule, sharing)));
        if (schedule.purposes().isEmpty()) {
            return new Because(
                    "The schedule of %s does not state its purposes.".formatted(number),
                    List.copyOf(evidence),
                    "%s states the purposes by an amendment of %s."
                            .formatted(use.provider().code(), number));
        }
        String allowed =
                list(schedule.purposes().stream().map(SharingRules::words).toList());
        if (!schedule.purposes().contains(purpose)) {
            return new Because(
                    "The purpose is %s; the schedule of %s allows %s only.".formatted(words(purpose), number, allowed),
                    List.copyOf(evidence),
                    "%s adds the purpose by an amendment of %s, with the affirmation of its counsel."
                            .formatted(use.provider().code(), number));
        }
        for (ProtectionClass protection : use.classes()) {
            for (Citation citation : known.citedBy(schedule)) {
                if (citation.classIds().contains(protection.id())) {
                    evidence.add(
                            new Evidence(citation.basis().id(), citation.basis().code()));
                }
            }
            if (satisfying(schedule, protection).contains(on)
                    && !admitting(schedule, protection, purpose).contains(on)) {
                return new Because(
                        "No legal basis cited for %s admits %s.".formatted(protection.name(), words(purpose)),
                        evidence.stream().distinct().toList(),
                        "Counsel of %s affirms, by an amendment of %s, a basis that admits the purpose."
                                .formatted(use.provider().code(), number));
            }
        }
        return Because.fine(
                "The purpose, %s, is among those the schedule of %s and the law allow."
                        .formatted(words(purpose), number),
                evidence.stream().distinct().toList());
    }

    private Days recipient(Standing sharing) {
        if (sharing.agreement().scope() == Agreement.Scope.STANDING) {
            return Days.ALL;
        }
        Project project = known.facts().project();
        return project == null
                ? bindsAny(sharing, Role.RECIPIENT)
                : sharing.bindsAs(project.recipient().id(), Set.of(Role.RECIPIENT));
    }

    private static Days bindsAny(Standing sharing, Role role) {
        Days bound = Days.NONE;
        for (Agency agency : agencies(sharing, role)) {
            bound = bound.or(sharing.binds(agency.id()));
        }
        return bound;
    }

    private static List<Agency> agencies(Standing sharing, Role role) {
        return sharing.dossier().parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.agency())
                .toList();
    }

    /** The days on which some cited basis that satisfies a class is law. */
    private Days satisfying(Schedule schedule, ProtectionClass protection) {
        return known.once(
                List.of("satisfying", schedule.id(), protection.id()), () -> lawful(schedule, protection, null));
    }

    /** The days on which such a basis also admits a purpose. */
    private Days admitting(Schedule schedule, ProtectionClass protection, Purpose purpose) {
        return known.once(
                List.of("admitting", schedule.id(), protection.id(), purpose),
                () -> lawful(schedule, protection, purpose));
    }

    private Days lawful(Schedule schedule, ProtectionClass protection, @Nullable Purpose purpose) {
        Days lawful = Days.NONE;
        for (Citation citation : known.citedBy(schedule)) {
            if (citation.classIds().contains(protection.id())
                    && (purpose == null || citation.basis().admits(purpose))) {
                lawful = lawful.or(Days.between(
                        citation.basis().validFrom(), citation.basis().validTo()));
            }
        }
        return lawful;
    }

    private static Optional<Act> affirmations(Standing sharing, Schedule schedule, LocalDate on) {
        return sharing.latest(
                on,
                act -> (act.kind() == Act.Kind.AFFIRMED || act.kind() == Act.Kind.AFFIRMATION_WITHDRAWN)
                        && schedule.id().equals(act.scheduleId()));
    }

    private List<Evidence> projectEvidence() {
        Project project = known.facts().project();
        return project == null ? List.of() : List.of(new Evidence(project.id(), project.number()));
    }

    private static Because because(Obstacle obstacle, List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>(evidence);
        obstacle.acts().forEach(act -> all.add(evidence(act)));
        return new Because(obstacle.reason(), List.copyOf(all), obstacle.remedy());
    }

    private static Evidence evidence(Act act) {
        return new Evidence(act.id(), "%s on %s".formatted(words(act.kind()), day(act.effectiveOn())));
    }

    private static Evidence evidence(Schedule schedule, Standing sharing) {
        String whose =
                schedule.provider() == null ? "" : " of " + schedule.provider().code();
        return new Evidence(
                schedule.id(), "%s, schedule%s".formatted(sharing.agreement().number(), whose));
    }

    static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
