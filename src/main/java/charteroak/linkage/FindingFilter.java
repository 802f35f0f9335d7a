package charteroak.linkage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which findings to list. */
record FindingFilter(@Nullable String runId, @Nullable String project, Finding.@Nullable Kind kind) {

    static final FindingFilter NONE = new FindingFilter(null, null, null);

    FindingFilter ofProject(String number) {
        return new FindingFilter(runId, number, kind);
    }

    FindingFilter normalised() {
        return new FindingFilter(runId == null ? null : runId.toLowerCase(Locale.ROOT), project, kind);
    }
}
