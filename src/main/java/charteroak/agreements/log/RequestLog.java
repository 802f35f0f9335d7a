package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Connection.Keyed;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells the request log a page at a time. Where it is narrowed by what was decided, every request that may fit is read, since withdrawn ones
 * are decided by their votes.
 */
@Component
record RequestLog(LoggedRequests requests, Register register, Archive archive, Clock clock) {

    Connection<RequestLogEntry> page(RequestLogFilter filter, Paging paging, Viewer viewer) {
        DecisionStatus wanted = filter.decisionStatus();
        if (wanted == null) {
            return Connection.ofKeyed(
                    () -> entries(requests.page(filter.receivedIn(), paging, viewer), viewer),
                    paging,
                    () -> requests.count(filter.receivedIn(), viewer));
        }
        SingletonSupplier<List<Keyed<RequestLogEntry>>> decided =
                SingletonSupplier.of(() -> decided(wanted, filter.receivedIn(), viewer));
        return Connection.ofKeyed(
                () -> decided.obtain().stream()
                        .filter(each -> LoggedRequests.NEWEST_FIRST.isAfter(each.key(), paging.afterKey()))
                        .limit(paging.first() + 1L)
                        .toList(),
                paging,
                () -> decided.obtain().size());
    }

    private List<Keyed<RequestLogEntry>> decided(DecisionStatus wanted, @Nullable Integer receivedIn, Viewer viewer) {
        return entries(requests.at(wanted.stages(), receivedIn, viewer), viewer).stream()
                .filter(each -> each.node().decisionStatus() == wanted)
                .toList();
    }

    private List<Keyed<RequestLogEntry>> entries(List<Keyed<LoggedRequest>> logged, Viewer viewer) {
        List<ProjectId> ids =
                logged.stream().map(each -> each.node().project().id()).toList();
        Map<ProjectId, List<Act>> acts = archive.actsOfProjects(ids);
        Map<ProjectId, List<Agency>> asked = register.providers(ids, Viewer.SERVER);
        Map<ProjectId, List<NamedUsers>> licenses =
                viewer.sees(Readers.PARTICIPANTS) ? requests.licenses(ids, viewer) : null;
        LocalDate today = LocalDate.now(clock);
        return logged.stream()
                .map(each -> {
                    ProjectId id = each.node().project().id();
                    RequestFacts facts = RequestFacts.until(
                            today,
                            each.node(),
                            Set.copyOf(asked.getOrDefault(id, List.of()).stream()
                                    .map(Agency::id)
                                    .toList()),
                            acts.getOrDefault(id, List.of()),
                            licenses == null ? null : licenses.getOrDefault(id, List.of()));
                    return new Keyed<>(RequestLogEntry.of(facts), each.key());
                })
                .toList();
    }
}
