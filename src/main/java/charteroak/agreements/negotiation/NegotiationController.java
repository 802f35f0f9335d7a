package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.ground.api.InputMutation;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The mutations by which acts are done to agreements, from {@code affirmSchedule} to {@code certifyDestruction}: each is named as the deed
 * of its kind and asked with what acts of the kind are asked with.
 */
@Component
class NegotiationController implements RuntimeWiringConfigurer {

    private final Answers answers;

    NegotiationController(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isDoneToAgreements() && !kind.isDoneInProjects() && kind != Act.Kind.DRAFTED)
                .forEach(kind -> wiring.type(
                        "Mutation", type -> type.dataFetcher(kind.deed().word(), mutation(kind))));
    }

    private InputMutation<AgreementActInput, ActPayload> mutation(Act.Kind kind) {
        return new InputMutation<>(
                kind.deed().word(),
                AgreementActInput.of(kind.shape()),
                ActPayload.class,
                (input, caller, asked) -> answers.to(
                        kind, input, caller, Objects.requireNonNull(asked.getDataLoader(Dossier.class.getName()))));
    }
}
