package charteroak.judgement.conflict;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.conflict.Conflict.Kind;
import charteroak.judgement.conflict.ContradictingDocument.Part;
import charteroak.judgement.ruling.RuleResult.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds conflicts of schedules in force with each other, with the law, and with the catalog. */
final class ScheduleConflicts {

    private final ConflictRecords records;
    private final Viewer viewer;
    private final LocalDate asOf;
    private final LawInForce law;
    private final Map<String, Part> inForce = new LinkedHashMap<>();

    ScheduleConflicts(
            ConflictRecords records, List<ContradictingDocument> papers, LawInForce law, Moment moment, Viewer viewer) {
        this.viewer = viewer;
        this.records = records;
        this.asOf = moment.asOf();
        this.law = law;
        papers.stream()
                .flatMap(paper -> paper.parts().stream())
                .filter(part -> part.inForce().contains(asOf))
                .forEach(part -> inForce.put(part.schedule().id(), part));
    }

    List<Conflict> of(Kind kind) {
        return switch (kind) {
            case OVERLAPPING_SCHEDULES -> overlaps();
            case GRANT_WITHOUT_BASIS -> withoutBasis();
            case GRANTED_ELEMENT_GONE -> gone();
            case CLASS_WITHOUT_BASIS -> unserved();
            case LICENSE_OUTLASTS_SHARING, PARTY_LEFT -> List.of();
        };
    }

    private List<Part> ofSharing() {
        return inForce.values().stream()
                .filter(part -> part.paper().isOf(AgreementKind.DSA))
                .toList();
    }

    private List<Conflict> overlaps() {
        List<ConflictRecords.Shape> shapes = ofSharing().stream()
                .map(part -> new ConflictRecords.Shape(part.schedule().id(), purposes(part) + " " + destruction(part)))
                .toList();
        return records.overlaps(shapes, viewer).stream().map(this::overlap).toList();
    }

    private Conflict overlap(ConflictRecords.Overlap overlap) {
        Part first = part(overlap.first());
        Part second = part(overlap.second());
        List<String> differences = new ArrayList<>();
        if (!purposes(first).equals(purposes(second))) {
            differences.add("one allows %s, the other %s".formatted(purposes(first), purposes(second)));
        }
        if (!destruction(first).equals(destruction(second))) {
            differences.add("one asks for destruction by %s, the other by %s"
                    .formatted(destruction(first), destruction(second)));
        }
        List<Evidence> evidence = new ArrayList<>(List.of(first.evidence(), second.evidence()));
        evidence.addAll(overlap.sample());
        List<Agency> agencies = new ArrayList<>(first.agencies());
        agencies.addAll(second.agencies());
        return new Conflict(
                Kind.OVERLAPPING_SCHEDULES.id(overlap.first(), overlap.second()),
                Kind.OVERLAPPING_SCHEDULES,
                "%s and %s grant %s alike, but %s."
                        .formatted(
                                capital(first.words()),
                                second.words(),
                                elements(overlap.things()),
                                String.join(", and ", differences)),
                "The parties amend %s or %s so that both say the same of what both grant, or only one grants it."
                        .formatted(first.paper().number(), second.paper().number()),
                evidence,
                agencies,
                since(first.inForce().and(second.inForce())));
    }

    private List<Conflict> withoutBasis() {
        List<Conflict> conflicts = new ArrayList<>();
        for (Part part : ofSharing()) {
            Days lawful = law.any(cited(part));
            if (!lawful.contains(asOf)) {
                conflicts.add(new Conflict(
                        Kind.GRANT_WITHOUT_BASIS.id(part.schedule().id()),
                        Kind.GRANT_WITHOUT_BASIS,
                        "%s grants data and cites no legal basis that is law on %s."
                                .formatted(capital(part.words()), day(asOf)),
                        "The parties amend %s to add the schedule anew, with a legal basis that the provider's counsel affirmed beforehand."
                                .formatted(part.paper().number()),
                        List.of(part.evidence(), part.paper().evidence()),
                        part.agencies(),
                        since(part.inForce().and(lawful.not()))));
            }
        }
        return conflicts;
    }

    private List<Conflict> gone() {
        return records.gone(inForce.keySet(), viewer).stream()
                .map(gone -> {
                    Part part = part(gone.scheduleId());
                    List<Evidence> evidence = new ArrayList<>(List.of(part.evidence()));
                    evidence.addAll(gone.sample());
                    return new Conflict(
                            Kind.GRANTED_ELEMENT_GONE.id(gone.scheduleId()),
                            Kind.GRANTED_ELEMENT_GONE,
                            gone.things() == 0
                                    ? "%s grants nothing that is in the catalogue.".formatted(capital(part.words()))
                                    : "%s grants %s that no agency holds any more."
                                            .formatted(capital(part.words()), elements(gone.things())),
                            "The parties amend %s to end this schedule, or a steward records where the data is now."
                                    .formatted(part.paper().number()),
                            evidence,
                            part.agencies(),
                            since(part.inForce()));
                })
                .toList();
    }

    private List<Conflict> unserved() {
        Set<String> schedules =
                ofSharing().stream().map(part -> part.schedule().id()).collect(Collectors.toSet());
        List<Conflict> conflicts = new ArrayList<>();
        for (ConflictRecords.Unserved unserved : records.unserved(schedules, law.on(asOf), viewer)) {
            Part part = part(unserved.scheduleId());
            List<Evidence> evidence =
                    new ArrayList<>(List.of(part.evidence(), new Evidence(unserved.classId(), unserved.className())));
            evidence.addAll(unserved.sample());
            conflicts.add(new Conflict(
                    Kind.CLASS_WITHOUT_BASIS.id(unserved.scheduleId(), unserved.classId()),
                    Kind.CLASS_WITHOUT_BASIS,
                    "%s grants data protected as %s, for which it cites no legal basis that is law on %s."
                            .formatted(capital(part.words()), unserved.className(), day(asOf)),
                    "The parties amend %s to add the schedule anew, with a legal basis for %s that counsel affirmed beforehand."
                            .formatted(part.paper().number(), unserved.className()),
                    evidence,
                    part.agencies(),
                    since(part.inForce()
                            .and(law.any(cited(part), unserved.classId()).not()))));
        }
        records.lawless(law.on(asOf), viewer).forEach(lawless -> conflicts.add(lawless(lawless)));
        return conflicts;
    }

    private Conflict lawless(ConflictRecords.Lawless lawless) {
        return new Conflict(
                Kind.CLASS_WITHOUT_BASIS.id(lawless.classId()),
                Kind.CLASS_WITHOUT_BASIS,
                "Data is protected as %s, and no legal basis that is law on %s satisfies that."
                        .formatted(lawless.className(), day(asOf)),
                "Counsel records a legal basis that satisfies %s; until then such data cannot be shared."
                        .formatted(lawless.className()),
                List.of(new Evidence(lawless.classId(), lawless.className())),
                lawless.agencies(),
                since(law.any(law.all(), lawless.classId()).not()));
    }

    private static List<String> cited(Part part) {
        return part.paper().citations().stream()
                .filter(citation -> citation.scheduleId().equals(part.schedule().id()))
                .map(ContradictingDocument.Citation::basisId)
                .toList();
    }

    private Part part(String scheduleId) {
        return Objects.requireNonNull(inForce.get(scheduleId), scheduleId);
    }

    private @Nullable LocalDate since(Days days) {
        return days.around(asOf).from();
    }

    private String destruction(Part part) {
        return part.paper().standing().term(Term.DESTRUCTION_DEADLINE, asOf).orElse("no day");
    }

    private static String purposes(Part part) {
        return part.schedule().purposes().stream()
                .map(purpose -> purpose.name().toLowerCase(Locale.ROOT).replace("_", " "))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static String elements(int number) {
        return number == 1 ? "1 element" : number + " elements";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
