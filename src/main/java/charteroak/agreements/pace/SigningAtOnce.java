package charteroak.agreements.pace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much sooner an agreement would have been signed had no party waited for another. Pure. */
final class SigningAtOnce {

    private static final int FEWEST_PARTIES = 2;

    private SigningAtOnce() {}

    /**
     * The longest that a party took after the one before it, as a share of the time until the last signed; empty where fewer than two parties
     * signed, somebody has still to, or all signed on the first day.
     */
    static Optional<Double> share(List<PastCase> ofAgreement) {
        List<PastCase> signatures = ofAgreement.stream()
                .filter(each -> each.leg() == ActLeg.SIGNATURE)
                .toList();
        List<Integer> days = signatures.stream()
                .flatMap(each -> Stream.ofNullable(each.days()))
                .sorted()
                .toList();
        if (days.size() < FEWEST_PARTIES || days.size() < signatures.size() || days.getLast() == 0) {
            return Optional.empty();
        }
        int longest = days.getFirst();
        for (int at = 1; at < days.size(); at++) {
            longest = Math.max(longest, days.get(at) - days.get(at - 1));
        }
        return Optional.of((double) longest / days.getLast());
    }
}
