package charteroak.request;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement;
import charteroak.api.PagedList;
import charteroak.api.PagedLists;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of projects that can grow. */
@Component
class ProjectLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cut("Project", "acts", Act.class, Act::key),
                PagedList.cut("Project", "agreements", Agreement.class, Agreement::number),
                PagedList.cut("Agreement", "projects", Project.class, Project::number));
    }
}
