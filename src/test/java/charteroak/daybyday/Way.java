package charteroak.daybyday;

import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import org.jspecify.annotations.Nullable;

/** One way to grant and license a use: agreements and their schedules, any of them perhaps absent. */
record Way(
        @Nullable Dossier sharing,
        @Nullable Schedule schedule,
        @Nullable Dossier license,
        @Nullable Schedule listed) {}
