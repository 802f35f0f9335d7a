package charteroak.agreements.project;

import charteroak.ground.sentence.InWords;

/** Where a project stands, from the first draft of its request to the certificate of destruction, in the order in which a project goes. */
public enum ProjectStage implements InWords {
    DRAFT,
    PROPOSAL_SUBMITTED,
    VIABILITY_REVIEW,
    FORM_ISSUED,
    FORM_SUBMITTED,
    COMPLETENESS_REVIEW,
    IN_REVIEW,
    MODIFICATION_REQUESTED,
    APPROVED,
    AGREEMENT_DRAFTING,
    SIGNATURE_COLLECTION,
    DSA_EXECUTED,
    FILES_IN_PREPARATION,
    MATCHING,
    DISCLOSURE_REVIEW,
    DATA_RELEASED,
    ANALYSIS,
    PREPUBLICATION_REVIEW,
    REVISION_REQUIRED,
    PUBLISHED,
    DESTRUCTION_DUE,
    DESTRUCTION_CERTIFIED,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    SUSPENDED
}
