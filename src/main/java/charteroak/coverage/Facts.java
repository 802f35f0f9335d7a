package charteroak.coverage;

import charteroak.agreement.Dossier;
import charteroak.catalog.Agency;
import charteroak.catalog.DataElement;
import charteroak.catalog.YearRange;
import charteroak.law.LegalBasis;
import charteroak.law.ProtectionClass;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that verdicts are made of.
 *
 * @param project null when the question is about an element and no particular project
 * @param dossiers every memorandum and letter of intent, and the sharing agreements and licenses the question concerns
 */
record Facts(
        @Nullable Project project,
        List<Dossier> dossiers,
        List<HubRole> hubs,
        List<Citation> citations,
        List<Use> uses) {

    /** The Hub role of an agency for a time; null means without bound. */
    record HubRole(
            Agency agency,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A legal basis that a schedule cites, with the ids of the classes it satisfies. */
    record Citation(String scheduleId, LegalBasis basis, Set<String> classIds) {}

    /**
     * A use of an element.
     *
     * @param years null when all there are
     * @param classes what protects the element, its dataset's classes included
     * @param grantingScheduleIds the schedules that grant the element or its dataset
     */
    record Use(
            DataElement element,
            ElementUse.Kind kind,
            @Nullable YearRange years,
            List<ProtectionClass> classes,
            Set<String> grantingScheduleIds) {

        Agency provider() {
            return element.dataset().system().agency();
        }
    }
}
