package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.MadeUpAgency;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.deadline.DeadlineRecords.Undertaking;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sharing agreement, the license that rests on it, and their project, signed on the first of January 2025; each test adds what happened. */
final class MadeUpPapers {

    static final LocalDate SIGNED = LocalDate.of(2025, 1, 1);
    static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final List<Act> sharing = new ArrayList<>();
    private final List<Act> license = new ArrayList<>();
    private final List<Act> project = new ArrayList<>();
    private final @Nullable LocalDate sharingTo;
    private final @Nullable LocalDate licenseTo;
    private final String provider;

    MadeUpPapers(@Nullable LocalDate sharingTo, @Nullable LocalDate licenseTo, String provider) {
        this.sharingTo = sharingTo;
        this.licenseTo = licenseTo;
        this.provider = provider;
        act("dsa", Act.Kind.SIGNED, SIGNED, SIGNED, null, null, null);
        act("dul", Act.Kind.SIGNED, SIGNED, SIGNED, null, null, null);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Adds an act that was recorded on the day it took effect. */
    MadeUpPapers act(String on, Act.Kind kind, String effective) {
        return act(on, kind, day(effective), day(effective), null, null, null);
    }

    MadeUpPapers act(
            String on,
            Act.Kind kind,
            LocalDate effective,
            LocalDate recorded,
            @Nullable LocalDate termTo,
            @Nullable LocalDate until,
            @Nullable String voids) {
        List<Act> acts = on.equals("dsa") ? sharing : on.equals("dul") ? license : project;
        acts.add(MadeUpAct.of(
                new ActId("act-%s-%d".formatted(on, acts.size())),
                on.equals("project") ? new ProjectId(on) : new AgreementId(on),
                kind,
                effective,
                recorded.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                null,
                termTo,
                new AgencyId("agency-A"),
                null,
                null,
                voids == null ? null : new ActId(voids),
                List.of(),
                List.of(),
                null,
                kind == Act.Kind.IRB_DETERMINED ? Act.Determination.EXPEDITED : null,
                until,
                null,
                null,
                null,
                List.of(),
                null,
                false));
        return this;
    }

    List<Deadline> on(String asOf) {
        return on(day(asOf), NOW);
    }

    List<Deadline> on(LocalDate asOf, Instant knownAt) {
        List<DueDocument> papers = Stream.of(
                        paper("dsa", AgreementKind.DSA, sharingTo, sharing, Set.of(), knownAt),
                        paper("dul", AgreementKind.DUL, licenseTo, license, Set.of(new AgreementId("dsa")), knownAt))
                .flatMap(Optional::stream)
                .toList();
        Undertaking undertaking = new Undertaking(
                project(), new ProjectHistory(new ProjectId("project"), project), List.of(MadeUpAgency.of(provider)));
        return FallingDue.all(Papers.of(papers, List.of(undertaking), StateCalendar.own(), new Moment(asOf, knownAt)))
                .sorted(Deadline.IN_ORDER)
                .toList();
    }

    /** The due days of one kind of deadline, with the document or project it is about. */
    static Stream<String> of(Deadline.Kind kind, List<Deadline> deadlines) {
        return deadlines.stream().filter(deadline -> deadline.kind() == kind).map(deadline -> {
            AgreementId about = deadline.subject().agreementId();
            return "%s %s".formatted(about == null ? deadline.subject().projectId() : about, deadline.due());
        });
    }

    private static Optional<DueDocument> paper(
            String id,
            AgreementKind kind,
            @Nullable LocalDate to,
            List<Act> acts,
            Set<AgreementId> under,
            Instant knownAt) {
        Agreement agreement = new Agreement(
                new AgreementId(id), id, kind, id, null, true, null, SIGNED, to, List.of(), Readers.EVERYBODY);
        Dossier dossier = new Dossier(
                agreement,
                List.of(new Party(agreement.id(), Role.HUB, MadeUpAgency.of("A"))),
                List.of(),
                acts,
                List.of());
        return DueDocument.of(dossier, under, List.of(new ProjectId("project")), List.of(), knownAt);
    }

    private static Project project() {
        return new Project(
                new ProjectId("project"),
                "P",
                "Project",
                null,
                "",
                null,
                Purpose.EVALUATION,
                ProjectStage.ANALYSIS,
                null,
                MadeUpAgency.of("R"),
                null,
                null,
                true,
                null,
                Readers.EVERYBODY);
    }
}
