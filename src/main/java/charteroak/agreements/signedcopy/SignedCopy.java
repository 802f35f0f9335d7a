package charteroak.agreements.signedcopy;

import charteroak.agreements.act.SubjectId.AgreementId;
import java.time.Instant;

/** A signed copy of an agreement, known by the SHA-256 of the file in sixty-four hexadecimal digits. */
record SignedCopy(String sha256, int bytes, Instant keptAt, AgreementId agreementId) {}
