package charteroak.judgement.screening;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.basket.KeptUser;
import charteroak.agreements.eligibility.Eligibility;
import charteroak.agreements.eligibility.EligibilityAnswer;
import charteroak.agreements.eligibility.EligibilityAnswer.Said;
import charteroak.agreements.form.HandingIn;
import charteroak.agreements.project.Project;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.rules.EligibilityRules;
import charteroak.judgement.rules.EligibilityRules.NamedForUse;
import charteroak.judgement.rules.EligibilityRules.Screened;
import charteroak.judgement.ruling.Remedy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Judges the eligibility of requests by all that they ask for, for any number of them in as many queries as for one. */
@Service
record Screening(CoverageFacts facts, HandingIn handingIn) implements Eligibility {

    @Override
    public Map<ProjectId, List<EligibilityAnswer>> on(LocalDate day, Collection<ProjectId> projects) {
        Map<ProjectId, List<EligibilityAnswer>> answers = new HashMap<>();
        if (projects.isEmpty()) {
            return answers;
        }
        Map<ProjectId, List<KeptUser>> users = handingIn.namedUsers(projects);
        for (Facts known : facts.ofProjects(projects, Viewer.SERVER)) {
            Project project = Objects.requireNonNull(known.project());
            EligibilityRules rules = new EligibilityRules(known, project, named(users.get(project.id())));
            answers.put(
                    project.id(), rules.on(day).stream().map(Screening::answer).toList());
        }
        return answers;
    }

    private static @Nullable NamedForUse named(@Nullable List<KeptUser> users) {
        return users == null
                ? null
                : new NamedForUse(users.size(), (int)
                        users.stream().filter(user -> !user.stateEmployee()).count());
    }

    private static EligibilityAnswer answer(Screened screened) {
        List<Sentence> remedies = screened.because().remedies().stream()
                .map(Remedy::sentence)
                .distinct()
                .toList();
        return new EligibilityAnswer(
                screened.rule().name(),
                Said.valueOf(screened.outcome().name()),
                screened.because().reason(),
                remedies.isEmpty() ? null : Sentence.several(remedies));
    }
}
