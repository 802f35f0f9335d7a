package charteroak.agreements.listing;

import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.succession.RequestType;
import charteroak.catalogue.catalog.ElementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which projects to list; a null property does not narrow the list.
 *
 * @param requestTypes what its request may be to the one before it
 * @param provider the code of an agency whose data it asks for
 * @param recipient the code of the organization that receives the data
 * @param legalBasis the code of a legal basis that an agreement of the project cites
 * @param protectionClass the code of a class that protects something it uses
 * @param inForce whether a license of the project is in force on the day asked about
 * @param verdict the name of the verdict on all its uses on that day
 */
record ProjectFilter(
        @Nullable List<ProjectStage> stages,
        @Nullable List<RequestType> requestTypes,
        @Nullable String provider,
        @Nullable String recipient,
        @Nullable String legalBasis,
        @Nullable ElementId element,
        @Nullable String protectionClass,
        @Nullable Boolean inForce,
        @Nullable String verdict) {

    static final ProjectFilter NONE = new ProjectFilter(null, null, null, null, null, null, null, null, null);

    /** The filter with its agencies as codes. */
    ProjectFilter naming(@Nullable String providerCode, @Nullable String recipientCode) {
        return new ProjectFilter(
                stages,
                requestTypes,
                providerCode,
                recipientCode,
                legalBasis,
                element,
                protectionClass,
                inForce,
                verdict);
    }

    /** Whether it narrows the list by what is worked out and not kept. */
    boolean isJudged() {
        return inForce != null || verdict != null;
    }
}
