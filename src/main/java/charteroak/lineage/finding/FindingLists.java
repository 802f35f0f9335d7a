package charteroak.lineage.finding;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedList.Read;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.linkage.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/** The findings of a run, a list that can be long and is read a page at a time. */
@Component
class FindingLists implements PagedLists {

    private final Findings findings;

    FindingLists(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(new Read<>(
                "Run",
                "findings",
                Run.class,
                Finding.class,
                Finding::key,
                (owners, asked) -> findings.pagesOf(owners, asked, Viewer.of(asked.caller()))));
    }
}
