package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.project.Project;
import charteroak.agreements.stage.StageNow;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.sentence.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide whether an act can be recorded in a project.
 *
 * @param receivedOn the day the request was received; null when not known
 * @param stage where the project stands
 * @param providers the agencies whose data it asks for
 * @param hubs ids of the agencies that are the Hub on the act's day
 * @param operatingGroup ids of the agencies that run the program on that day
 * @param paperwork what its documents need before they go out for signature
 * @param findings ids of the findings in the project's runs
 */
public record ProjectCircumstances(
        Project project,
        @Nullable LocalDate receivedOn,
        StageNow stage,
        List<Agency> providers,
        Set<AgencyId> hubs,
        Set<AgencyId> operatingGroup,
        Paperwork paperwork,
        Set<String> findings,
        List<Act> acts,
        LocalDate today) {

    boolean isProvider(@Nullable AgencyId agencyId) {
        return providers.stream().anyMatch(provider -> provider.id().equals(agencyId));
    }

    boolean isRecipient(@Nullable AgencyId agencyId) {
        return project.recipient().id().equals(agencyId);
    }

    List<Reference> codedProviders() {
        return providers.stream().map(Agency::coded).toList();
    }

    /**
     * The documents of a project before they go out for signature.
     *
     * @param none whether it rests on no document yet
     * @param unaffirmed the agencies whose counsel has not affirmed one of their schedules
     */
    public record Paperwork(boolean none, List<Agency> unaffirmed) {

        /** Of documents that are not asked about. */
        public static final Paperwork SETTLED = new Paperwork(false, List.of());
    }
}
