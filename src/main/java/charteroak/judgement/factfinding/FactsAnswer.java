package charteroak.judgement.factfinding;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Contents.Identifier;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.AgendaTopic;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Facts.Lineage;
import charteroak.judgement.facts.Facts.Programme;
import charteroak.judgement.facts.Facts.RecordedBasis;
import charteroak.judgement.facts.FindingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of {@link CoverageFacts}'s queries: documents and law, each answered once, and the things asked
 * about, which share them.
 */
final class FactsAnswer {

    private static final Set<AgreementKind> OF_THE_PROGRAMME =
            Set.of(AgreementKind.EMOU, AgreementKind.LETTER_OF_INTENT);

    private final Row row;
    private final List<Dossier> dossiers;
    private final Map<String, Row> bases;
    private final Programme programme;

    FactsAnswer(Row row, List<Dossier> dossiers, StateCalendar calendar) {
        this.row = row;
        this.dossiers = dossiers;
        List<AgendaTopic> agenda = row.rows("agenda").stream()
                .map(topic -> new AgendaTopic(
                        topic.text("topic"),
                        topic.optionalId("agency", AgencyId::new),
                        topic.optionalDay("validFrom"),
                        topic.optionalDay("validTo")))
                .toList();
        this.bases = row.rows("bases").stream()
                .collect(Collectors.toMap(basis -> basis.row("basis").text("code"), Function.identity()));
        List<RecordedBasis> law =
                bases.values().stream().map(FactsAnswer::recorded).toList();
        this.programme = new Programme(roles(row.rows("hubs")), roles(row.rows("operators")), agenda, law, calendar);
    }

    private static RecordedBasis recorded(Row basis) {
        return new RecordedBasis(
                LegalBasis.of(basis.row("basis")),
                Set.copyOf(basis.texts("satisfies")),
                basis.optionalInstant("recordedAt"));
    }

    private static List<HubRole> roles(List<Row> rows) {
        return rows.stream()
                .map(role -> new HubRole(
                        Agency.of(role.row("agency")), role.optionalDay("validFrom"), role.optionalDay("validTo")))
                .toList();
    }

    /** The facts of each thing asked about, in the order asked. */
    List<Facts> facts() {
        return row.rows("asked").stream().map(this::facts).toList();
    }

    private Facts facts(Row asked) {
        Set<ScheduleId> schedules = Set.copyOf(asked.ids("schedules", ScheduleId::new));
        List<Citation> citations = row.rows("citations").stream()
                .filter(citation -> schedules.contains(citation.id("schedule", ScheduleId::new)))
                .map(this::citation)
                .toList();
        Project project = asked.optionalRow("project").isPresent() ? Project.ofPair(asked) : null;
        return new Facts(
                project,
                project == null ? null : history(project.id(), asked),
                dossiersOf(asked),
                citations,
                conditionsOf(citations),
                lineage(asked),
                new UsesAnswer(asked.row("things")).uses(),
                new ContentsAnswer(asked).contents(identifiersIn(schedules)),
                programme);
    }

    private List<Identifier> identifiersIn(Set<ScheduleId> schedules) {
        return row.rows("identifiers").stream()
                .filter(identifier -> schedules.contains(identifier.id("schedule", ScheduleId::new)))
                .map(identifier -> new Identifier(
                        identifier.id("schedule", ScheduleId::new),
                        identifier.row("element").id("id", ElementId::new),
                        identifier.row("element").text("name"),
                        Readers.of(identifier.row("element"))))
                .toList();
    }

    private List<Dossier> dossiersOf(Row asked) {
        if (asked.optionalRow("project").isEmpty()) {
            return dossiers;
        }
        Set<AgreementId> own = Set.copyOf(asked.ids("agreements", AgreementId::new));
        return dossiers.stream()
                .filter(dossier -> OF_THE_PROGRAMME.contains(dossier.agreement().kind())
                        || own.contains(dossier.agreement().id()))
                .toList();
    }

    private Citation citation(Row citation) {
        Row basis = Objects.requireNonNull(bases.get(citation.text("basis")));
        return new Citation(
                citation.id("schedule", ScheduleId::new),
                LegalBasis.of(basis.row("basis")),
                Set.copyOf(basis.texts("satisfies")));
    }

    private List<Condition> conditionsOf(List<Citation> citations) {
        Set<String> required = new HashSet<>();
        citations.forEach(citation -> required.addAll(
                Objects.requireNonNull(bases.get(citation.basis().code())).texts("requires")));
        return row.rows("conditions").stream()
                .map(Condition::of)
                .filter(condition -> required.contains(condition.code()))
                .toList();
    }

    private static ProjectHistory history(ProjectId id, Row asked) {
        return new ProjectHistory(
                id, asked.rows("history").stream().map(act -> Act.of(id, act)).toList());
    }

    private static Lineage lineage(Row asked) {
        return new Lineage(
                asked.optionalInstant("firstRunAt"),
                asked.rows("findings").stream()
                        .map(finding -> new Finding(
                                finding.text("id"),
                                finding.word("kind", FindingKind.class),
                                finding.optionalId("element", ElementId::new),
                                finding.text("run"),
                                finding.day("occurredOn"),
                                finding.instant("recordedAt"),
                                finding.optionalInstant("setAsideAt"),
                                Readers.of(finding),
                                name(finding)))
                        .toList());
    }

    private static @Nullable String name(Row finding) {
        return finding.optionalRow("named")
                .filter(element -> Readers.of(element).equals(Readers.EVERYBODY))
                .map(element -> element.text("name"))
                .orElse(null);
    }
}
