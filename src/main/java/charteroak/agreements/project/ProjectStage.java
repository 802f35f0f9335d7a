package charteroak.agreements.project;

/** Where a project stands, from the request to the certificate of destruction. */
public enum ProjectStage {
    IN_REVIEW,
    AGREEMENT_DRAFTING,
    MATCHING,
    ANALYSIS,
    PREPUBLICATION_REVIEW,
    PUBLISHED,
    DESTRUCTION_DUE,
    CLOSED,
    WITHDRAWN
}
