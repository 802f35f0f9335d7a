package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether something could be recorded in a project, asked without doing it: the same rules, with nothing written. Pure. */
public final class ProceedingAcceptance {

    private ProceedingAcceptance() {}

    /** Why an act would be refused beside those recorded in the project before. */
    public static Optional<UserError> refusal(
            Project project,
            @Nullable LocalDate receivedOn,
            List<Agency> providers,
            Set<String> hubs,
            Set<String> findings,
            List<Act> before,
            Act act,
            LocalDate today) {
        return ProceedingRules.refusal(
                new ProjectCircumstances(project, receivedOn, providers, hubs, findings, before, today), act);
    }
}
