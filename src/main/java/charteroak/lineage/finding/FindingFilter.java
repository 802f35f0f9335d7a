package charteroak.lineage.finding;

import charteroak.judgement.facts.FindingKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which findings to list; a null property does not narrow the list. */
record FindingFilter(
        @Nullable String runId,
        @Nullable String project,
        @Nullable FindingKind kind,
        Finding.@Nullable State state) {

    static final FindingFilter NONE = new FindingFilter(null, null, null, null);

    FindingFilter ofProject(String number) {
        return new FindingFilter(runId, number, kind, state);
    }

    FindingFilter normalised() {
        return new FindingFilter(runId == null ? null : runId.toLowerCase(Locale.ROOT), project, kind, state);
    }
}
