package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an act could be recorded in a project, by the same rules, without writing anything. Pure. */
public final class ProceedingAcceptance {

    private ProceedingAcceptance() {}

    /** Why an act would be refused, given the acts recorded in the project before; empty when it would be accepted. */
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
