package charteroak.agreements.eligibility;

import charteroak.agreements.act.SubjectId.ProjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Judges whether requests are eligible, for features that need to know no more of them. */
public interface Eligibility {

    /** What each rule on eligibility says on a day of some requests as they were handed in last, in the order of the rules; the same whoever asks. */
    Map<ProjectId, List<EligibilityAnswer>> on(LocalDate day, Collection<ProjectId> projects);
}
