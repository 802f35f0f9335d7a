package charteroak.agreements.request;

import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import java.time.LocalDate;

/** An act that a project waits for from an agency, whoever does it there. */
record AwaitedProceeding(WorkKind kind, Project project, Agency by, LocalDate since) {

    WorkItem item() {
        String said = switch (kind) {
            case REQUEST_TO_VOTE_ON -> "request.voteOn";
            case MATCHING_TO_CONFIRM -> "request.confirmMatching";
            case INPUTS_TO_DESTROY -> "request.destroyInputs";
            case OWN_LINK_TO_DESTROY -> "request.destroyOwnLink";
            case CROSSWALK_TO_RELEASE -> "request.releaseCrosswalk";
            case PUBLICATION_TO_REVIEW -> "request.reviewPublication";
            case PUBLICATION_TO_RECORD -> "request.recordPublication";
            default -> throw new IllegalStateException(kind + " is not awaited in projects.");
        };
        return new WorkItem(
                kind, project.named(), null, by.code(), since, Sentence.of(said, project.named(), by.coded()));
    }
}
