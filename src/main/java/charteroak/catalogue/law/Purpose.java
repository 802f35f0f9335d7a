package charteroak.catalogue.law;

import charteroak.ground.sentence.InWords;

/** A purpose for which data may be used. */
public enum Purpose implements InWords {
    AUDIT,
    EVALUATION,
    COMPLIANCE,
    ENFORCEMENT,
    PREDICTIVE_TESTS,
    STUDENT_AID,
    IMPROVE_INSTRUCTION,
    RESEARCH,
    PUBLIC_HEALTH,
    HEALTHCARE_OPERATIONS,
    WIOA_PERFORMANCE,
    PROGRAM_ADMINISTRATION
}
