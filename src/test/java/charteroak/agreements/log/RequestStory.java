package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.succession.RequestType;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.visibility.Readers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The request 0101 of the base case: SDE, CSCU and DOL are asked for data by CSCU, which three of its employees are to use. */
final class RequestStory {

    private static final ProjectId PROJECT = new ProjectId("project-0101");
    private static final AgreementId LICENSE = new AgreementId("agreement-dul-0101");
    private static final Set<AgencyId> ASKED =
            Stream.of("SDE", "CSCU", "DOL").map(RequestStory::id).collect(Collectors.toUnmodifiableSet());

    private final List<Act> acts = new ArrayList<>();
    private final List<Act> onLicense = new ArrayList<>();
    private final List<LicensedUser> users = new ArrayList<>();

    /** A vote that is recorded on the day whose date it bears. */
    RequestStory vote(String day, String agency, Vote vote) {
        return vote(day, day, agency, vote);
    }

    RequestStory vote(String day, String recordedOn, String agency, Vote vote) {
        acts.add(entry(PROJECT, Kind.VOTED, day, recordedOn, agency)
                .saying(Particular.VOTE, vote)
                .act());
        return this;
    }

    RequestStory allSayYes(String day) {
        return vote(day, "SDE", Vote.YES).vote(day, "CSCU", Vote.YES).vote(day, "DOL", Vote.YES);
    }

    RequestStory done(String day, Kind kind) {
        acts.add(entry(PROJECT, kind, day, day, "CSCU").act());
        return this;
    }

    /** Voids the act that was done last. */
    RequestStory voided(String day) {
        acts.add(entry(PROJECT, Kind.VOIDED, day, day, "SDE")
                .saying(Particular.VOIDS, acts.getLast().id())
                .act());
        return this;
    }

    RequestStory named(String... names) {
        for (String name : names) {
            users.add(new LicensedUser("user-" + users.size(), name, "CSCU", true));
        }
        return this;
    }

    RequestStory nda(String day, String name) {
        LicensedUser signing = users.stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
        onLicense.add(entry(LICENSE, Kind.NDA_SIGNED, day, day, "CSCU")
                .saying(Particular.USER, signing.id())
                .act());
        return this;
    }

    RequestStory ndaVoided(String day) {
        onLicense.add(entry(LICENSE, Kind.VOIDED, day, day, "CSCU")
                .saying(Particular.VOIDS, onLicense.getLast().id())
                .act());
        return this;
    }

    RequestLogEntry at(ProjectStage stage, String day) {
        return at(stage, null, day);
    }

    /** The row on a day, as somebody reads it who takes part in the program. */
    RequestLogEntry at(ProjectStage stage, @Nullable ProjectStage returnsTo, String day) {
        return RequestLogEntry.of(facts(stage, returnsTo, day, List.of(new NamedUsers(users, onLicense))));
    }

    /** The row on a day, as everybody else reads it. */
    RequestLogEntry publiclyAt(ProjectStage stage, String day) {
        return RequestLogEntry.of(facts(stage, null, day, null));
    }

    private RequestFacts facts(
            ProjectStage stage, @Nullable ProjectStage returnsTo, String day, @Nullable List<NamedUsers> licenses) {
        LoggedRequest request = new LoggedRequest(
                project(stage),
                returnsTo,
                LocalDate.parse("2026-12-02"),
                RequestType.INITIAL,
                "An analyst of CSCU",
                null);
        return RequestFacts.until(LocalDate.parse(day), request, ASKED, acts, licenses);
    }

    private static Project project(ProjectStage stage) {
        return new Project(
                PROJECT,
                "0101",
                "Wages of graduates",
                null,
                "What graduates earn.",
                null,
                Purpose.EVALUATION,
                stage,
                null,
                new Agency(id("CSCU"), "CSCU", "CSCU", List.of(), Agency.Kind.HIGHER_EDUCATION, null, null, true),
                null,
                null,
                true,
                null,
                Readers.EVERYBODY);
    }

    private ActEntry entry(SubjectId subject, Kind kind, String day, String recordedOn, String agency) {
        return new ActEntry(
                new ActHeader(
                        new ActId("act-" + acts.size() + "-" + onLicense.size()),
                        subject,
                        LocalDate.parse(day),
                        LocalDate.parse(recordedOn)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .plusSeconds(acts.size() + onLicense.size()),
                        id(agency),
                        "Why."),
                kind);
    }

    private static AgencyId id(String code) {
        return new AgencyId("agency-" + code);
    }
}
