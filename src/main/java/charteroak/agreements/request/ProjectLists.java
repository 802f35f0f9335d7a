package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
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
