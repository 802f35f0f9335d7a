package charteroak.judgement.decision;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.FindingKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts a verdict rests on, as known at an instant, in a form that does not depend on the order they are read in.
 * Names and titles, which no rule reads, and letters of intent and memoranda that bind neither provider nor Hub are
 * left out.
 *
 * @param statements the facts as {@link Statement}s, by kind and id
 */
record CanonicalFacts(SortedMap<String, String> statements) {

    private static final String FORM = "charteroak facts, form 1";
    private static final Set<String> OF_CONTENTS =
            Set.of("form", "withdrawn", "agenda", "under", "listed", "identifier", "listing", "judged", "holiday");

    static CanonicalFacts of(Facts all, Instant knownAt) {
        Facts facts = all.knownAt(knownAt);
        List<Dossier> dossiers = dossiers(facts);
        Set<ScheduleId> schedules = dossiers.stream()
                .flatMap(dossier -> dossier.schedules().stream())
                .map(Schedule::id)
                .collect(Collectors.toSet());
        List<Citation> citations = facts.citations().stream()
                .filter(citation -> schedules.contains(citation.scheduleId()))
                .toList();
        List<Statement> statements = new ArrayList<>();
        if (facts.project() != null) {
            statements.add(of(facts.project()));
        }
        facts.programme().hubs().forEach(hub -> statements.add(of(hub)));
        dossiers.forEach(dossier -> addAll(statements, dossier, knownAt));
        if (facts.history() != null) {
            facts.history().acts().forEach(act -> statements.add(of(act)));
        }
        addLaw(statements, citations, facts.conditions());
        addLineage(statements, facts.lineage());
        facts.uses().forEach(use -> addUse(statements, use, schedules));
        statements.add(form());
        statements.addAll(ContentStatements.of(facts, dossiers, schedules));
        return inOrder(statements);
    }

    /**
     * These facts as they would have been stated when the others were, since some kinds of facts are only stated since
     * a later release.
     */
    CanonicalFacts asStatedIn(CanonicalFacts others) {
        if (others.states(form().key())) {
            return this;
        }
        SortedMap<String, String> some = new TreeMap<>(statements);
        some.keySet().removeIf(key -> OF_CONTENTS.contains(key.substring(0, key.indexOf(' '))));
        return new CanonicalFacts(some);
    }

    /** The statement that the contents of documents are stated too. */
    private static Statement form() {
        return new Statement("form", "2");
    }

    /**
     * The SHA-256, in lowercase hexadecimal, of the form's name and every statement, each on its own line, in UTF-8.
     */
    String hash() {
        List<String> lines = new ArrayList<>(List.of(FORM));
        statements.forEach((key, text) -> lines.add(key + ": " + text));
        return Fingerprint.ofLines(lines.toArray());
    }

    boolean states(String key) {
        return statements.containsKey(key);
    }

    /** The ids of the agreements in these facts. */
    Set<AgreementId> agreements() {
        return statements.keySet().stream()
                .filter(key -> key.startsWith("agreement "))
                .map(key -> new AgreementId(key.substring(key.indexOf(' ') + 1)))
                .collect(Collectors.toSet());
    }

    /** The ids of an agreement and of its schedules, users and acts in these facts. */
    Stream<String> idsOf(AgreementId agreement) {
        Stream<String> parts = statements.entrySet().stream()
                .filter(fact -> fact.getValue().contains("of=\"" + agreement + '"')
                        || fact.getValue().contains("on=\"" + agreement + '"'))
                .map(fact -> fact.getKey().substring(fact.getKey().indexOf(' ') + 1));
        return Stream.concat(Stream.of(agreement.value()), parts);
    }

    /** The statements in which these facts and others differ, by key. */
    List<Difference> differences(CanonicalFacts others) {
        Set<String> keys = new TreeSet<>(statements.keySet());
        keys.addAll(others.statements.keySet());
        return keys.stream()
                .map(key -> new Difference(key, statements.get(key), others.statements.get(key)))
                .filter(Difference::differs)
                .toList();
    }

    private static CanonicalFacts inOrder(Collection<Statement> statements) {
        SortedMap<String, Set<String>> byKey = new TreeMap<>();
        statements.forEach(statement ->
                byKey.computeIfAbsent(statement.key(), key -> new TreeSet<>()).add(statement.text()));
        SortedMap<String, String> texts = new TreeMap<>();
        byKey.forEach((key, each) -> texts.put(key, String.join(" and ", each)));
        return new CanonicalFacts(texts);
    }

    private static List<Dossier> dossiers(Facts facts) {
        Set<AgencyId> concerned = new HashSet<>();
        facts.uses().forEach(use -> concerned.add(use.provider().id()));
        facts.programme().hubs().forEach(hub -> concerned.add(hub.agency().id()));
        return facts.dossiers().stream()
                .filter(dossier -> switch (dossier.agreement().kind()) {
                    case LETTER_OF_INTENT -> false;
                    case EMOU -> dossier.agencyIds().stream().anyMatch(concerned::contains);
                    case DSA, DUL -> true;
                })
                .toList();
    }

    private static Statement of(Project project) {
        return new Statement("project", project.id())
                .with("purpose", project.purpose())
                .with("topic", project.topic())
                .with("recipient", project.recipient().id());
    }

    private static Statement of(HubRole hub) {
        return new Statement("hub", hub.agency().id())
                .with("from", hub.validFrom())
                .with("to", hub.validTo());
    }

    private static void addAll(List<Statement> statements, Dossier dossier, Instant knownAt) {
        Agreement agreement = dossier.agreement();
        statements.add(new Statement("agreement", agreement.id())
                .with("kind", agreement.kind())
                .with("scope", agreement.scope())
                .with("from", agreement.termFrom())
                .with("to", agreement.termTo())
                .withTerms(agreement.terms()));
        for (Party party : dossier.parties()) {
            statements.add(new Statement(
                    "party", agreement.id(), party.role().name(), party.agency().id()));
        }
        for (Schedule schedule : dossier.schedules()) {
            statements.add(new Statement("schedule", schedule.id())
                    .with("of", agreement.id())
                    .with(
                            "provider",
                            schedule.provider() == null
                                    ? null
                                    : schedule.provider().id())
                    .withAll("purposes", schedule.purposes())
                    .with("years", schedule.years())
                    .with("list", schedule.elementList()));
        }
        for (LicensedUser user : dossier.users()) {
            statements.add(new Statement("user", user.id())
                    .with("of", agreement.id())
                    .with("stateEmployee", user.stateEmployee()));
        }
        dossier.acts().stream()
                .filter(act -> !act.recordedAt().isAfter(knownAt))
                .forEach(act -> statements.add(of(act)));
    }

    private static Statement of(Act act) {
        return new Statement("act", act.id())
                .with("on", act.subjectId())
                .with("kind", act.kind())
                .with("effectiveOn", act.effectiveOn())
                .with("recordedAt", act.recordedAt())
                .with("by", act.byId())
                .with("concerns", act.concernsId())
                .with("schedule", act.scheduleId())
                .with("voids", act.voidsId())
                .with("amendment", act.amendmentId())
                .with("unsigned", act.unsigned() ? true : null)
                .withAll("adds", act.addsIds())
                .withAll("ends", act.endsIds())
                .with("termTo", act.termTo())
                .with("condition", act.condition())
                .with("determination", act.determination())
                .with("until", act.until())
                .with("vote", act.vote())
                .with("finding", act.findingId())
                .with("user", act.userId())
                .with("note", act.note())
                .withTerms(act.terms());
    }

    private static void addLaw(List<Statement> statements, List<Citation> citations, List<Condition> conditions) {
        Set<String> required = new HashSet<>();
        for (Citation citation : citations) {
            LegalBasis basis = citation.basis();
            statements.add(new Statement("citation", citation.scheduleId(), basis.id())
                    .withAll("satisfies", citation.classCodes()));
            statements.add(new Statement("basis", basis.id())
                    .withAll("purposes", basis.purposes())
                    .withAll("conditions", basis.conditions())
                    .with("from", basis.validFrom())
                    .with("to", basis.validTo()));
            basis.conditions()
                    .forEach(condition ->
                            required.add(condition.replaceFirst("\\(.*", "").strip()));
        }
        conditions.stream()
                .filter(condition -> required.contains(condition.code()))
                .forEach(condition -> statements.add(
                        new Statement("condition", condition.code()).with("evaluator", condition.evaluator())));
    }

    private static void addLineage(List<Statement> statements, Facts.Lineage lineage) {
        if (lineage.firstRunAt() != null) {
            statements.add(new Statement("lineage", "any"));
        }
        for (Finding finding : lineage.findings()) {
            boolean usual = finding.kind() == FindingKind.COLUMN_NOT_COVERED;
            statements.add(new Statement("finding", finding.id())
                    .with("kind", usual ? null : finding.kind())
                    .with("element", finding.elementId())
                    .with("occurredOn", finding.occurredOn())
                    .with("recordedAt", finding.recordedAt()));
        }
    }

    private static void addUse(List<Statement> statements, Use use, Set<ScheduleId> schedules) {
        Set<ScheduleId> granting = new HashSet<>(use.grantingScheduleIds());
        granting.retainAll(schedules);
        Statement statement = new Statement("use", use.element().id(), use.kind())
                .with("provider", use.provider().id())
                .with("code", use.provider().code())
                .with("asked", use.years())
                .with("available", use.element().years())
                .with("identifier", use.element().identifierClass())
                .with("socialSecurityNumber", use.socialSecurityNumber())
                .withAll("classes", codes(use.classes()))
                .withAll("grantedBy", granting);
        statements.add(use.inherited() == null ? statement : statement.withAll("inherits", codes(use.inherited())));
        for (ProtectionClass protection : use.classes()) {
            statements.add(new Statement("class", protection.code()).with("education", protection.education()));
        }
    }

    private static List<String> codes(List<ProtectionClass> classes) {
        return classes.stream().map(ProtectionClass::code).toList();
    }

    /** A fact before and after; null where it is missing. */
    record Difference(
            String fact, @Nullable String before, @Nullable String after) {

        boolean differs() {
            return !Objects.equals(before, after);
        }

        String kind() {
            return fact.substring(0, fact.indexOf(' '));
        }
    }
}
