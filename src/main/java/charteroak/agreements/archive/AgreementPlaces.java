package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Dataset;
import charteroak.ground.api.PageSource;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where agreements, schedules and acts are found: by public id, on their pages, and in the lists that can grow. */
@Configuration(proxyBeanMethods = false)
class AgreementPlaces {

    @Bean
    NodeSource agreementNodes(Agreements agreements) {
        return () -> Map.of(
                "Agreement",
                (id, viewer) -> agreements.byIds(List.of(new AgreementId(id)), viewer).values().stream()
                        .findFirst(),
                "Schedule",
                (id, viewer) -> agreements
                        .ofSchedule(new ScheduleId(id), viewer)
                        .flatMap(dossier -> dossier.schedule(new ScheduleId(id))),
                "Act",
                (id, viewer) -> agreements.act(new ActId(id), viewer));
    }

    @Bean
    PageSource agreementPages(Archive archive) {
        return new SeenPages("agreements", archive::agreement);
    }

    /** Dossiers are read whole, because what is in force is worked out from them. */
    @Bean
    PagedLists agreementLists() {
        return () -> List.of(
                PagedList.cut("Agreement", "acts", Act.class, Act::key),
                PagedList.cut(
                        "Agreement",
                        "schedules",
                        Schedule.class,
                        schedule -> schedule.id().value()),
                PagedList.cut("Agreement", "users", LicensedUser.class, LicensedUser::id),
                PagedList.cut("Schedule", "datasets", Dataset.class, Dataset::key),
                PagedList.cut("DataElement", "agreements", Agreement.class, Agreement::number));
    }
}
