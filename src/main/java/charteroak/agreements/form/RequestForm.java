package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import java.time.Instant;
import java.util.List;

/**
 * The form of a request while its author writes it.
 *
 * @param handing as what it is handed in next
 * @param missing what it lacks for that, in the order of the form
 */
public record RequestForm(
        ProjectId project, FormContent content, Instant keptAt, Handing handing, List<FormLack> missing) {

    /** Changes with the content: whoever saves other content names the version that it was made from. */
    public String version() {
        return content.version();
    }
}
