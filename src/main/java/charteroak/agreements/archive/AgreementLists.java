package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Dataset;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The lists of agreements and schedules that can grow. Dossiers are read whole, because what is in force is worked out
 * from them.
 */
@Component
class AgreementLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cut("Agreement", "acts", Act.class, Act::key),
                PagedList.cut("Agreement", "schedules", Schedule.class, Schedule::id),
                PagedList.cut("Agreement", "users", LicensedUser.class, LicensedUser::id),
                PagedList.cut("Schedule", "datasets", Dataset.class, Dataset::key),
                PagedList.cut("DataElement", "agreements", Agreement.class, Agreement::number));
    }
}
