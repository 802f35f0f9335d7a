package charteroak.agreements.act;

import charteroak.ground.api.PagedList;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an agreement or in a project: immutable, with the day it takes effect and the instant it
 * was recorded.
 *
 * @param subjectId the public id of the agreement or project
 * @param until the last day of what the act allows; null while open
 * @param amendmentId the amendment that a signature is of; null for a signature of the document itself
 * @param unsigned whether an amendment was recorded for an agency by someone who may not sign for it, so that the
 *     agency has yet to sign
 */
public record Act(
        String id,
        String subjectId,
        Kind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String note,
        @Nullable LocalDate termTo,
        @Nullable String byId,
        @Nullable String concernsId,
        @Nullable String scheduleId,
        @Nullable String voidsId,
        List<String> addsIds,
        List<String> endsIds,
        @Nullable String condition,
        @Nullable Determination determination,
        @Nullable LocalDate until,
        @Nullable Vote vote,
        @Nullable String findingId,
        @Nullable String userId,
        List<Term> terms,
        @Nullable String amendmentId,
        boolean unsigned) {

    /** The order in which acts take effect; of acts on one day, the one recorded last comes last and prevails. */
    public static final Comparator<Act> IN_EFFECT = Comparator.comparing(Act::effectiveOn)
            .thenComparing(Act::recordedAt)
            .thenComparing(Act::id);

    private static final DateTimeFormatter INSTANT_IN_KEYS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS").withZone(ZoneOffset.UTC);

    /** An act without particulars beyond who did what to whom, and when. */
    public Act(
            String id,
            String subjectId,
            Kind kind,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable String byId,
            @Nullable String concernsId,
            @Nullable String scheduleId,
            @Nullable String voidsId,
            List<String> addsIds,
            List<String> endsIds) {
        this(
                id,
                subjectId,
                kind,
                effectiveOn,
                recordedAt,
                note,
                termTo,
                byId,
                concernsId,
                scheduleId,
                voidsId,
                addsIds,
                endsIds,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** An act that signs no amendment. */
    public Act(
            String id,
            String subjectId,
            Kind kind,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable String byId,
            @Nullable String concernsId,
            @Nullable String scheduleId,
            @Nullable String voidsId,
            List<String> addsIds,
            List<String> endsIds,
            @Nullable String condition,
            @Nullable Determination determination,
            @Nullable LocalDate until,
            @Nullable Vote vote,
            @Nullable String findingId,
            @Nullable String userId,
            List<Term> terms) {
        this(
                id,
                subjectId,
                kind,
                effectiveOn,
                recordedAt,
                note,
                termTo,
                byId,
                concernsId,
                scheduleId,
                voidsId,
                addsIds,
                endsIds,
                condition,
                determination,
                until,
                vote,
                findingId,
                userId,
                terms,
                null,
                false);
    }

    /** A signature of an amendment, or any act that signs none. */
    public Act(
            String id,
            String subjectId,
            Kind kind,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable String byId,
            @Nullable String concernsId,
            @Nullable String scheduleId,
            @Nullable String voidsId,
            List<String> addsIds,
            List<String> endsIds,
            @Nullable String condition,
            @Nullable Determination determination,
            @Nullable LocalDate until,
            @Nullable Vote vote,
            @Nullable String findingId,
            @Nullable String userId,
            List<Term> terms,
            @Nullable String amendmentId) {
        this(
                id,
                subjectId,
                kind,
                effectiveOn,
                recordedAt,
                note,
                termTo,
                byId,
                concernsId,
                scheduleId,
                voidsId,
                addsIds,
                endsIds,
                condition,
                determination,
                until,
                vote,
                findingId,
                userId,
                terms,
                amendmentId,
                false);
    }

    /** What can be done to an agreement and, from {@link #VOTED} on, in a project. Acts of both kinds can be voided. */
    public enum Kind {
        DRAFTED("draft"),
        SIGNED("signature"),
        AFFIRMED("affirmation"),
        AFFIRMATION_WITHDRAWN("withdrawal of an affirmation"),
        ATTESTED("attestation"),
        ATTESTATION_WITHDRAWN("withdrawal of an attestation"),
        AMENDED("amendment"),
        SUSPENDED("suspension"),
        REINSTATED("reinstatement"),
        TERMINATED("termination"),
        PARTY_SUSPENDED("suspension of a party"),
        PARTY_REINSTATED("reinstatement of a party"),
        PARTY_WITHDREW("withdrawal of a party"),
        IRB_DETERMINED("determination by a review board"),
        ACCESS_GRANTED("grant of access"),
        ACCESS_ENDED("end of access"),
        NDA_SIGNED("non-disclosure agreement"),
        USER_ACKNOWLEDGED("user acknowledgement"),
        DESTRUCTION_CERTIFIED("certificate of destruction"),
        VOIDED("voiding of an act"),
        VOTED("vote"),
        MATCHING_CONFIRMED("confirmation of matching"),
        INPUTS_DESTROYED("destruction of the Hub's inputs"),
        OWN_LINK_DESTROYED("destruction of an agency's own link"),
        CROSSWALK_RELEASED("release of the crosswalk"),
        PUBLICATION_REVIEWED("review of a publication"),
        PUBLISHED("publication"),
        FINDING_RESOLVED("resolution of a finding");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** The act as a noun without an article, such as "withdrawal of an affirmation". */
        public String noun() {
            return noun;
        }
    }

    /** What an institutional review board can determine. */
    public enum Determination {
        NOT_HUMAN_SUBJECTS,
        EXEMPT,
        EXPEDITED,
        FULL_BOARD,
        NOT_REQUIRED,
        DISAPPROVED
    }

    /** How an agency can vote on a request for its data. */
    public enum Vote {
        YES,
        NO,
        ABSTAIN
    }

    /** Reads an act from what {@link Dossiers#ACT} answers. */
    public static Act of(String subjectId, Row row) {
        Map<String, List<String>> links = row.rows("links").stream()
                .collect(Collectors.groupingBy(
                        link -> link.text("type"), Collectors.mapping(link -> link.text("id"), Collectors.toList())));
        return new Act(
                row.text("id"),
                subjectId,
                row.word("kind", Kind.class),
                row.day("effectiveOn"),
                row.instant("recordedAt"),
                row.optionalText("note"),
                row.optionalDay("termTo"),
                one(links, "BY"),
                one(links, "CONCERNS"),
                one(links, "ON_SCHEDULE"),
                one(links, "VOIDS"),
                links.getOrDefault("ADDS", List.of()),
                links.getOrDefault("ENDS", List.of()),
                row.optionalText("condition"),
                row.optionalWord("determination", Determination.class),
                row.optionalDay("until"),
                row.optionalWord("vote", Vote.class),
                row.optionalText("findingId"),
                one(links, "OF_USER"),
                Term.of(row),
                one(links, "SIGNS"),
                row.flag("unsigned"));
    }

    private static @Nullable String one(Map<String, List<String>> links, String type) {
        List<String> ids = links.get(type);
        return ids == null ? null : ids.getFirst();
    }

    /** Acts are gathered by the hundred in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same act, taking effect on another day. */
    public Act on(LocalDate day) {
        return new Act(
                id,
                subjectId,
                kind,
                day,
                recordedAt,
                note,
                termTo,
                byId,
                concernsId,
                scheduleId,
                voidsId,
                addsIds,
                endsIds,
                condition,
                determination,
                until,
                vote,
                findingId,
                userId,
                terms,
                amendmentId,
                unsigned);
    }

    /** The signature with which a party signs this amendment as it proposes it. */
    public Act signedBy(String party) {
        return new Act(
                id + "-" + party,
                subjectId,
                Kind.SIGNED,
                effectiveOn,
                recordedAt,
                null,
                null,
                party,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                id);
    }

    /** The key that sorts acts in the order they take effect. */
    public String key() {
        return PagedList.key(effectiveOn, INSTANT_IN_KEYS.format(recordedAt), id);
    }

    /** Whether the act is a party's signature of the document itself, not of an amendment. */
    public boolean signsTheDocument() {
        return kind == Kind.SIGNED && amendmentId == null;
    }

    /** The agency whose part in the agreement the act changes: the one it concerns, or else the one that did it. */
    public @Nullable String partyId() {
        return concernsId == null ? byId : concernsId;
    }
}
