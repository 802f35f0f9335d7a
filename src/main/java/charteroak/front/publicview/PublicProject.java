package charteroak.front.publicview;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.store.Row;
import charteroak.judgement.coverage.Terms.ForceTerm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that residents may see of an approved project. */
public record PublicProject(
        ProjectId id,
        String number,
        String title,
        @Nullable String titleInSpanish,
        String purpose,
        @Nullable String purposeInSpanish,
        Stage stage,
        boolean stopped,
        String recipientCode,
        String recipient,
        boolean illustrative,
        List<AgencyData> data,
        List<PublicAgreement> agreements,
        List<PublicLaw> laws,
        List<LocalDate> linkageRanOn) {

    /** A provision of law that an agreement cites, and what the provision permits. */
    public record PublicLaw(String code, String title, String citation, String permits) {}

    /** The stages of an approved project as residents are told them, in order. */
    public enum Stage {
        AGREEMENT_DRAFTING(
                ProjectStage.APPROVED,
                ProjectStage.AGREEMENT_DRAFTING,
                ProjectStage.SIGNATURE_COLLECTION,
                ProjectStage.DSA_EXECUTED),
        MATCHING(ProjectStage.FILES_IN_PREPARATION, ProjectStage.MATCHING, ProjectStage.DISCLOSURE_REVIEW),
        ANALYSIS(ProjectStage.DATA_RELEASED, ProjectStage.ANALYSIS),
        PREPUBLICATION_REVIEW(ProjectStage.PREPUBLICATION_REVIEW, ProjectStage.REVISION_REQUIRED),
        PUBLISHED(ProjectStage.PUBLISHED),
        DESTRUCTION_DUE(ProjectStage.DESTRUCTION_DUE, ProjectStage.DESTRUCTION_CERTIFIED),
        CLOSED(ProjectStage.CLOSED);

        private final Set<ProjectStage> told;

        Stage(ProjectStage... told) {
            this.told = Set.of(told);
        }

        /** What residents are told of a stage; empty for one of a request that is not approved. */
        static Optional<Stage> of(ProjectStage stage) {
            return Arrays.stream(values())
                    .filter(each -> each.told.contains(stage))
                    .findFirst();
        }

        /** The names of the stages at which a project is shown to residents. */
        static Set<String> names() {
            return Arrays.stream(ProjectStage.values())
                    .filter(stage -> of(stage).isPresent())
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    static PublicProject of(Row row, Map<AgreementId, ForceTerm> terms) {
        Row project = row.row("project");
        return new PublicProject(
                project.id("id", ProjectId::new),
                project.text("number"),
                project.text("title"),
                project.optionalText("titleEs"),
                project.text("summary"),
                project.optionalText("summaryEs"),
                Stage.of(project.word("stage", ProjectStage.class)).orElseThrow(),
                project.flag("stopped"),
                row.row("recipient").text("code"),
                row.row("recipient").text("name"),
                project.flag("illustrative"),
                row.rows("data").stream().map(AgencyData::of).toList(),
                row.rows("agreements").stream()
                        .map(agreement -> PublicAgreement.of(agreement, terms))
                        .toList(),
                row.all("laws", PublicLaw.class),
                row.texts("linkageRanOn").stream().map(LocalDate::parse).toList());
    }

    /** The names of the agencies whose data the project uses. */
    public List<String> agencies() {
        return data.stream().map(AgencyData::agency).toList();
    }

    /** The kinds of data the project studies, then what it uses only to match records. */
    public List<String> kindsOfData() {
        Stream<String> studied = data.stream()
                .flatMap(agency -> agency.studied().stream())
                .flatMap(system -> system.datasets().stream().map(dataset -> system.name() + ": " + dataset));
        Stream<String> matching = data.stream()
                .filter(agency -> !agency.matching().isEmpty())
                .limit(1)
                .map(agency -> "Names, dates of birth or other identifying details, used only to match records");
        return Stream.concat(studied, matching).distinct().toList();
    }

    /** The law on which the project rests, as titles with citations. */
    public List<String> law() {
        return laws.stream()
                .map(law -> law.title() + " (" + law.citation() + ")")
                .toList();
    }

    /** The last day on which data was linked for the project; null when none was. */
    public @Nullable LocalDate lastLinkedOn() {
        return linkageRanOn.isEmpty() ? null : linkageRanOn.getFirst();
    }

    /** The last day on which linked data may be used; null when no license says. */
    public @Nullable LocalDate until() {
        return agreements.stream()
                .filter(agreement -> agreement.kind() == PublicAgreement.Kind.DUL && agreement.everInForce())
                .map(PublicAgreement::to)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
