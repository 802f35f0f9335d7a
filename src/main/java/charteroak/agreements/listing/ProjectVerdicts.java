package charteroak.agreements.listing;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import java.util.Collection;
import java.util.Map;

/** How whatever judges projects tells the lists of them which verdict each has. */
public interface ProjectVerdicts {

    /** The name of the verdict on all uses of each project at a moment, which is the same for all viewers. */
    Map<ProjectId, String> at(Moment moment, Collection<ProjectId> projects);
}
