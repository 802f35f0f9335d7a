package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A project of two providers, P and Q, with one license, to which things are done in words such as {@code VOTED YES by P}. */
final class StageStory {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private static final Pattern DONE =
            Pattern.compile("([A-Z_]+?)(?: (YES|NO|ABSTAIN))?(?: by ([PQ]))?(?: of ([PQ]))?");
    private static final ProjectId PROJECT = new ProjectId("project-story");
    private static final AgreementId LICENSE = new AgreementId("agreement-story");
    private static final Set<Kind> ON_LICENSE = Set.of(Kind.SIGNED, Kind.DESTRUCTION_CERTIFIED, Kind.TERMINATED);

    private final ProjectStage from;
    private final List<Act> acts = new ArrayList<>();
    private final List<Act> onLicense = new ArrayList<>();
    private @Nullable LocalDate termTo;

    StageStory(ProjectStage from) {
        this.from = from;
    }

    /** Does something on a day of its own, recorded that day. */
    StageStory then(String done) {
        LocalDate day = FIRST_DAY.plusDays(acts.size() + onLicense.size());
        return done.equals("license ends")
                ? signedAtFirst().licensedUntil(day)
                : on(day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), done);
    }

    /** Has the license been signed a month before anything else. */
    StageStory signedAtFirst() {
        return on(FIRST_DAY.minusMonths(1), Instant.parse("2026-02-02T00:00:00Z"), "SIGNED by P");
    }

    /** Has the license end with a day. */
    StageStory licensedUntil(LocalDate day) {
        termTo = day;
        return this;
    }

    /** Has the license end with another day, as P agreed on a day. */
    StageStory extended(LocalDate agreedOn, Instant recordedAt, LocalDate until) {
        ActHeader header = new ActHeader(
                new ActId("act-extended-" + onLicense.size()), LICENSE, agreedOn, recordedAt, id("P"), "Why.");
        onLicense.add(new ActEntry(header, Kind.AMENDED)
                .saying(Particular.TERM_TO, until)
                .act());
        return this;
    }

    StageStory on(LocalDate day, Instant recordedAt, String done) {
        Matcher words = DONE.matcher(done.equals("executed before") ? "SIGNED by P" : done);
        if (!words.matches()) {
            throw new IllegalArgumentException(done);
        }
        Kind kind = Kind.valueOf(words.group(1));
        List<Act> where = ON_LICENSE.contains(kind) ? onLicense : acts;
        SubjectId subject = ON_LICENSE.contains(kind) ? LICENSE : PROJECT;
        ActHeader header = new ActHeader(
                new ActId("act-" + (acts.size() + onLicense.size())),
                subject,
                day,
                recordedAt,
                id(words.group(3)),
                "Why.");
        ActEntry entry = new ActEntry(header, kind)
                .saying(Particular.VOTE, words.group(2) == null ? null : Act.Vote.valueOf(words.group(2)))
                .saying(Particular.CONCERNS, id(words.group(4)))
                .saying(Particular.FINDING, kind == Kind.FINDING_RESOLVED ? "finding-story" : null);
        where.add(entry.act());
        return this;
    }

    StageStory voiding(int act) {
        ActHeader header = new ActHeader(
                new ActId("act-voiding-" + act),
                PROJECT,
                FIRST_DAY.plusDays(100),
                Instant.parse("2026-07-01T00:00:00Z").plusSeconds(act),
                id("P"),
                "Why.");
        acts.add(new ActEntry(header, Kind.VOIDED)
                .saying(Particular.VOIDS, acts.get(act).id())
                .act());
        return this;
    }

    StageCourse course() {
        return courseSince(null);
    }

    /** The course, where acts recorded until an instant moved nothing. */
    StageCourse courseSince(@Nullable Instant takenOverAt) {
        return course(takenOverAt, FIRST_DAY.plusYears(1));
    }

    /** The course until a day, where acts recorded until an instant moved nothing. */
    StageCourse course(@Nullable Instant takenOverAt, LocalDate until) {
        Dossier license = new Dossier(
                new Agreement(
                        LICENSE,
                        "DUL-STORY",
                        AgreementKind.DUL,
                        "License",
                        null,
                        true,
                        null,
                        null,
                        termTo,
                        List.of(),
                        Readers.EVERYBODY),
                List.of(new Party(LICENSE, Party.Role.LICENSEE, agency("P"))),
                List.of(),
                onLicense,
                List.of());
        return StageCourse.of(
                new StageFacts(
                        from,
                        takenOverAt,
                        ZoneOffset.UTC,
                        Set.of(agency("P").id(), agency("Q").id()),
                        acts,
                        List.of(license.knownAt(Instant.MAX))),
                until);
    }

    List<Act> acts() {
        return acts;
    }

    private static @Nullable AgencyId id(@Nullable String code) {
        return code == null ? null : agency(code).id();
    }

    private static Agency agency(String code) {
        return new Agency(
                new AgencyId("agency-" + code), code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }
}
