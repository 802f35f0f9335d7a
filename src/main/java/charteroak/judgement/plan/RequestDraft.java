package charteroak.judgement.plan;

import charteroak.agreements.agreement.LicensedUser;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.factfinding.AskedUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request that someone wants to make lawful.
 *
 * @param project the public id of the project it is filed as; null when it is not filed
 * @param request what is asked for; null when the request is filed
 * @param users who is to use the data besides those a license already names
 * @param wantedOn the first day on which the request is to be covered
 * @param until the last day the data is wanted; null when open
 * @param asOf the day on which the acts are done; today when absent
 */
record RequestDraft(
        @Nullable String project,
        @Nullable NewRequest request,
        @Nullable List<WantedUser> users,
        LocalDate wantedOn,
        @Nullable LocalDate until,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {

    private static final int MOST_USERS = 100;
    static final int MOST_USES = 500;

    /** A person who is to use the data. */
    record WantedUser(String name, @Nullable String organisation, boolean stateEmployee) {}

    /** A request that is not filed as a project. */
    record NewRequest(
            String recipient, Purpose purpose, @Nullable String topic, List<AskedUse> uses) {

        /** Refuses a request for which no plan can be made. */
        void check() {
            InvalidInput.when(uses.isEmpty(), Sentence.of("plan.noUses"));
            InvalidInput.when(
                    uses.size() > MOST_USES,
                    Sentence.of("plan.manyUses", Part.number(uses.size()), Part.number(MOST_USES)));
            long different = uses.stream()
                    .map(use -> use.element() + " " + use.use())
                    .distinct()
                    .count();
            InvalidInput.when(different < uses.size(), Sentence.of("plan.useTwice"));
            for (AskedUse use : uses) {
                Integer first = use.yearsFrom();
                Integer last = use.yearsTo();
                boolean absurd = (first != null && (first < 1900 || first > 2199)) || (last != null && last > 2199);
                boolean reversed = last != null && (first == null || last < first);
                InvalidInput.when(absurd || reversed, Sentence.of("plan.absurdYears"));
            }
        }
    }

    List<LicensedUser> wanted() {
        List<WantedUser> all = Objects.requireNonNullElse(users, List.of());
        InvalidInput.when(
                all.size() > MOST_USERS,
                Sentence.of("plan.manyUsers", Part.number(all.size()), Part.number(MOST_USERS)));
        long different =
                all.stream().map(user -> user.name().strip()).distinct().count();
        boolean unnamed = all.stream()
                .anyMatch(user -> user.name().isBlank() || user.name().length() > 200);
        InvalidInput.when(different < all.size() || unnamed, Sentence.of("plan.userTwice"));
        return IntStream.range(0, all.size())
                .mapToObj(at -> new LicensedUser(
                        "user-wanted-" + at,
                        all.get(at).name().strip(),
                        all.get(at).organisation(),
                        all.get(at).stateEmployee()))
                .toList();
    }

    /** Refuses a draft for which no plan can be made. */
    void check(LocalDate today) {
        InvalidInput.when((project == null) == (request == null), Sentence.of("plan.oneOfTwo"));
        if (request != null) {
            request.check();
        }
        InvalidInput.when(
                wantedOn.isBefore(today),
                Sentence.of("plan.wantedEarly", Part.text(wantedOn.toString()), Part.text(today.toString())));
        InvalidInput.when(wantedOn.isAfter(today.plusYears(10)), Sentence.of("plan.wantedLate"));
        InvalidInput.when(until != null && until.isBefore(wantedOn), Sentence.of("plan.untilEarly"));
    }
}
