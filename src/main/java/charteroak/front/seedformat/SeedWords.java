package charteroak.front.seedformat;

import charteroak.agreements.act.Act;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.Purpose;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The enum words of {@code schema.graphqls} that seed files use, and those of request types, which the schema does not
 * show yet.
 */
final class SeedWords {

    static final Set<String> AGENCY_KIND =
            Set.of("STATE_AGENCY", "HIGHER_EDUCATION", "JUDICIAL", "NONPROFIT", "RESEARCH_ORGANIZATION");
    static final Set<String> PROGRAMME_ROLE_KIND = Set.of("HUB", "OPERATING_GROUP", "PARTICIPATING_AGENCY");
    static final Set<String> PURPOSE = names(Purpose.values(), purpose -> true);
    static final Set<String> AUDIENCE = Set.of("PUBLIC", "PARTICIPANTS", "OWNING_AGENCY");
    static final Set<String> CONFIDENCE = Set.of("V", "P", "K");
    static final Set<String> DATA_TYPE = Set.of("TEXT", "INTEGER", "DECIMAL", "DATE", "DATETIME", "BOOLEAN", "UNKNOWN");
    static final Set<String> CLASSIFICATION = Set.of("PUBLIC", "INTERNAL", "CONFIDENTIAL", "RESTRICTED");
    static final Set<String> IDENTIFIER_CLASS =
            Set.of("DIRECT_IDENTIFIER", "LINKAGE_KEY", "QUASI_IDENTIFIER", "SENSITIVE", "OTHER");
    static final Set<String> CONCEPT_SCHEME = Set.of("CEDS", "PIRL");
    static final Set<String> CONCEPT_IDENTIFICATION = Set.of("SOCIAL_SECURITY_NUMBER", "PERSON");
    static final Set<String> AGREEMENT_KIND = Set.of("LETTER_OF_INTENT", "EMOU", "DSA", "DUL");
    static final Set<String> AGREEMENT_SCOPE = Set.of("STANDING", "PER_REQUEST");
    static final Set<String> PARTY_ROLE =
            Set.of("PARTICIPANT", "PROVIDER", "HUB", "RECIPIENT", "OPERATING_GROUP", "LICENSEE");
    static final Set<String> PROJECT_ACT_KIND = names(Act.Kind.values(), Act.Kind::isDoneInProjects);
    static final Set<String> AGREEMENT_ACT_KIND = names(Act.Kind.values(), Act.Kind::isDoneToAgreements);
    /** What is done about applications before the catalog takes over; what follows is done there. */
    static final Set<String> APPLICATION_ACT_KIND =
            Set.of("LETTER_SENT", "LETTER_RECEIVED", "CONCERN_RAISED", "CONCERN_ANSWERED", "WITHDRAWN");

    static final Set<String> IRB_DETERMINATION =
            Set.of("NOT_HUMAN_SUBJECTS", "EXEMPT", "EXPEDITED", "FULL_BOARD", "NOT_REQUIRED", "DISAPPROVED");
    static final Set<String> VOTE_VALUE = Set.of("YES", "NO", "ABSTAIN");
    static final Set<String> CONDITION_EVALUATOR = names(Evaluator.values(), evaluator -> true);
    static final Set<String> ELEMENT_LIST = Set.of("LISTED", "ALL_FIELDS");
    static final Set<String> PROJECT_STAGE = Set.of(
            "DRAFT",
            "PROPOSAL_SUBMITTED",
            "VIABILITY_REVIEW",
            "FORM_ISSUED",
            "FORM_SUBMITTED",
            "COMPLETENESS_REVIEW",
            "IN_REVIEW",
            "MODIFICATION_REQUESTED",
            "APPROVED",
            "AGREEMENT_DRAFTING",
            "SIGNATURE_COLLECTION",
            "DSA_EXECUTED",
            "FILES_IN_PREPARATION",
            "MATCHING",
            "DISCLOSURE_REVIEW",
            "DATA_RELEASED",
            "ANALYSIS",
            "PREPUBLICATION_REVIEW",
            "REVISION_REQUIRED",
            "PUBLISHED",
            "DESTRUCTION_DUE",
            "DESTRUCTION_CERTIFIED",
            "CLOSED",
            "REJECTED",
            "WITHDRAWN",
            "SUSPENDED");
    static final Set<String> USE_KIND = Set.of("LINKAGE_KEY", "PAYLOAD", "OUTPUT");
    static final Set<String> REQUEST_TYPE = Set.of("INITIAL", "CONTINUATION", "REPEAT", "MODIFICATION");

    private SeedWords() {}

    private static <E extends Enum<E>> Set<String> names(E[] words, Predicate<E> wanted) {
        return Arrays.stream(words).filter(wanted).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
