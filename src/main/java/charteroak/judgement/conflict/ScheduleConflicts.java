package charteroak.judgement.conflict;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.conflict.Conflict.Kind;
import charteroak.judgement.conflict.ContradictingDocument.DocumentSchedule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds conflicts of schedules in force with each other, with the law, and with the catalog. */
final class ScheduleConflicts {

    private final ConflictRecords records;
    private final Viewer viewer;
    private final LocalDate asOf;
    private final LawInForce law;
    private final Map<ScheduleId, DocumentSchedule> inForce = new LinkedHashMap<>();

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

    private List<DocumentSchedule> ofSharing() {
        return inForce.values().stream()
                .filter(part -> part.paper().isOf(AgreementKind.DSA))
                .toList();
    }

    List<Conflict> overlaps() {
        List<ConflictRecords.Shape> shapes = ofSharing().stream()
                .map(part -> new ConflictRecords.Shape(part.schedule().id(), purposes(part) + " " + destruction(part)))
                .toList();
        return records.overlaps(shapes, viewer).stream().map(this::overlap).toList();
    }

    private Conflict overlap(ConflictRecords.Overlap overlap) {
        DocumentSchedule first = part(overlap.first());
        DocumentSchedule second = part(overlap.second());
        List<Evidence> evidence = new ArrayList<>(List.of(first.evidence(), second.evidence()));
        evidence.addAll(overlap.sample());
        List<Agency> agencies = new ArrayList<>(first.agencies());
        agencies.addAll(second.agencies());
        return new Conflict(
                Kind.OVERLAPPING_SCHEDULES,
                List.of(overlap.first(), overlap.second()),
                Sentence.of(
                        "conflict.overlap",
                        first.first(),
                        second.later(),
                        elements(overlap.things()),
                        difference(first, second)),
                Sentence.of(
                        "conflict.saySame",
                        first.paper().named(),
                        second.paper().named()),
                evidence,
                agencies,
                since(first.inForce().and(second.inForce())));
    }

    private Sentence difference(DocumentSchedule first, DocumentSchedule second) {
        Sentence purposes = Sentence.of("conflict.otherPurposes", allowed(first), allowed(second));
        Sentence days = Sentence.of("conflict.otherDestruction", destroyed(first), destroyed(second));
        if (purposes(first).equals(purposes(second))) {
            return days;
        }
        return destruction(first).equals(destruction(second))
                ? purposes
                : Sentence.of("conflict.bothDiffer", purposes, days);
    }

    List<Conflict> withoutBasis() {
        List<Conflict> conflicts = new ArrayList<>();
        for (DocumentSchedule part : ofSharing()) {
            Days lawful = law.any(cited(part));
            if (!lawful.contains(asOf)) {
                conflicts.add(new Conflict(
                        Kind.GRANT_WITHOUT_BASIS,
                        List.of(part.schedule().id()),
                        Sentence.of("conflict.grantWithoutBasis", part.first(), Part.day(asOf)),
                        Sentence.of("conflict.addWithBasis", part.paper().named()),
                        List.of(part.evidence(), part.paper().evidence()),
                        part.agencies(),
                        since(part.inForce().and(lawful.not()))));
            }
        }
        return conflicts;
    }

    List<Conflict> gone() {
        return records.gone(inForce.keySet(), viewer).stream()
                .map(gone -> {
                    DocumentSchedule part = part(gone.scheduleId());
                    List<Evidence> evidence = new ArrayList<>(List.of(part.evidence()));
                    evidence.addAll(gone.sample());
                    return new Conflict(
                            Kind.GRANTED_ELEMENT_GONE,
                            List.of(gone.scheduleId()),
                            gone.things() == 0
                                    ? Sentence.of("conflict.grantsNothing", part.first())
                                    : Sentence.of("conflict.grantsGone", part.first(), elements(gone.things())),
                            Sentence.of("conflict.endOrRecord", part.paper().named()),
                            evidence,
                            part.agencies(),
                            since(part.inForce()));
                })
                .toList();
    }

    List<Conflict> unserved() {
        Set<ScheduleId> schedules =
                ofSharing().stream().map(part -> part.schedule().id()).collect(Collectors.toSet());
        List<Conflict> conflicts = new ArrayList<>();
        for (ConflictRecords.Unserved unserved : records.unserved(schedules, law.on(asOf), viewer)) {
            DocumentSchedule part = part(unserved.scheduleId());
            Reference protection = protection(unserved.classId(), unserved.className());
            List<Evidence> evidence = new ArrayList<>(List.of(part.evidence(), new Evidence(protection)));
            evidence.addAll(unserved.sample());
            conflicts.add(new Conflict(
                    Kind.CLASS_WITHOUT_BASIS,
                    List.of(unserved.scheduleId(), unserved.classId()),
                    Sentence.of("conflict.classWithoutBasis", part.first(), protection, Part.day(asOf)),
                    Sentence.of("conflict.addWithBasisFor", part.paper().named(), protection),
                    evidence,
                    part.agencies(),
                    since(part.inForce()
                            .and(law.any(cited(part), unserved.classId()).not()))));
        }
        records.lawless(law.on(asOf), viewer).forEach(lawless -> conflicts.add(lawless(lawless)));
        return conflicts;
    }

    private Conflict lawless(ConflictRecords.Lawless lawless) {
        Reference protection = protection(lawless.classId(), lawless.className());
        return new Conflict(
                Kind.CLASS_WITHOUT_BASIS,
                List.of(lawless.classId()),
                Sentence.of("conflict.lawless", protection, Part.day(asOf)),
                Sentence.of("conflict.recordBasis", protection),
                List.of(new Evidence(protection)),
                lawless.agencies(),
                since(law.any(law.all(), lawless.classId()).not()));
    }

    private static List<String> cited(DocumentSchedule part) {
        return part.paper().citations().stream()
                .filter(citation -> citation.scheduleId().equals(part.schedule().id()))
                .map(ContradictingDocument.Citation::basisId)
                .toList();
    }

    private DocumentSchedule part(ScheduleId scheduleId) {
        return Objects.requireNonNull(inForce.get(scheduleId), scheduleId.value());
    }

    private @Nullable LocalDate since(Days days) {
        return days.around(asOf).from();
    }

    private static Reference protection(String id, String name) {
        return new Reference(Reference.Kind.PROTECTION_CLASS, id, name);
    }

    private static Part allowed(DocumentSchedule part) {
        return part.schedule().purposes().stream()
                .sorted(Comparator.comparing(Purpose::name))
                .map(purpose -> (Part) purpose.words())
                .reduce((some, another) -> Series.and(List.of(some, another)))
                .orElse(Part.text(""));
    }

    private Part destroyed(DocumentSchedule part) {
        return destructionDay(part).map(ScheduleConflicts::day).orElse(Sentence.of("conflict.noDay"));
    }

    /** The day that a clause names; its words where it names none. */
    private static Part day(String clause) {
        try {
            return Part.day(LocalDate.parse(clause));
        } catch (DateTimeParseException noDay) {
            return Part.text(clause);
        }
    }

    /** The purposes of a schedule as text, to be compared. */
    private static String purposes(DocumentSchedule part) {
        return part.schedule().purposes().stream().map(Purpose::name).sorted().collect(Collectors.joining(" "));
    }

    /** The last day for destruction as text, to be compared. */
    private String destruction(DocumentSchedule part) {
        return destructionDay(part).orElse("");
    }

    private Optional<String> destructionDay(DocumentSchedule part) {
        return part.paper().standing().term(Term.DESTRUCTION_DEADLINE, asOf);
    }

    private static Sentence elements(int number) {
        return Sentence.of("conflict.elements", Part.number(number));
    }
}
