package charteroak.agreements.basket;

import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.id.Bound;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that somebody plans, as far as they have come: what a request would be drafted from.
 *
 * @param recipient the code of the agency that would receive the data; null while none is chosen
 * @param uses each use of an element once
 * @param wantedOn the first day on which the request is to be covered; null for the day the acts are done
 * @param until the last day on which the data is wanted; null when open
 * @param asOf the day on which the acts are done; null for whichever day it is read
 */
public record KeptDraft(
        @Nullable String recipient,
        @Nullable Purpose purpose,
        @Nullable String topic,
        List<KeptUse> uses,
        List<KeptUser> users,
        @Nullable LocalDate wantedOn,
        @Nullable LocalDate until,
        @Nullable LocalDate asOf) {

    public static final KeptDraft EMPTY = new KeptDraft(null, null, null, List.of(), List.of(), null, null, null);

    static final int MOST_USES = 500;
    static final int MOST_USERS = 100;

    private static final int LONGEST_TOPIC = 200;

    public KeptDraft {
        uses = List.copyOf(uses);
        users = List.copyOf(users);
    }

    /** Reads what {@link #properties} keeps with a node. */
    public static KeptDraft of(Row node) {
        return new KeptDraft(
                node.optionalText("recipient"),
                node.optionalWord("purpose", Purpose.class),
                node.optionalText("topic"),
                node.texts("uses").stream().map(KeptUse::of).toList(),
                node.texts("users").stream().map(KeptUser::of).toList(),
                node.optionalDay("wantedOn"),
                node.optionalDay("until"),
                node.optionalDay("asOf"));
    }

    /** The draft as the properties of a node, without nulls. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(Bound.components(this));
        properties.put("uses", uses.stream().map(KeptUse::text).toList());
        properties.put("users", users.stream().map(KeptUser::text).toList());
        return properties;
    }

    /** The same, asked for by an agency. */
    public KeptDraft by(String agency) {
        return new KeptDraft(agency, purpose, topic, uses, users, wantedOn, until, null);
    }

    /** The same, for a purpose. */
    public KeptDraft serving(Purpose served) {
        return new KeptDraft(recipient, served, topic, uses, users, wantedOn, until, asOf);
    }

    /** A text that is the same for the same draft and for no other. */
    public String version() {
        return Fingerprint.of(this).text();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /**
     * This draft with the uses of elements and with the people that only the other has; where both say something, as this one says it. The
     * days belong together.
     */
    KeptDraft joinedBy(KeptDraft other) {
        KeptDraft days = wantedOn == null && until == null && asOf == null ? other : this;
        return new KeptDraft(
                said(recipient, other.recipient),
                said(purpose, other.purpose),
                said(topic, other.topic),
                joined(uses, other.uses, KeptUse::element),
                joined(users, other.users, KeptUser::name),
                days.wantedOn,
                days.until,
                days.asOf);
    }

    private static <T> @Nullable T said(@Nullable T mine, @Nullable T others) {
        return mine == null ? others : mine;
    }

    private static <T> List<T> joined(List<T> mine, List<T> others, Function<T, Object> what) {
        Set<Object> there = mine.stream().map(what).collect(Collectors.toSet());
        return Stream.concat(mine.stream(), others.stream().filter(each -> !there.contains(what.apply(each))))
                .toList();
    }

    /** Why the draft cannot be kept; empty when it can. What only a plan asks for may be missing. */
    public Optional<UserError> refusal() {
        return Stream.of(
                        refusalWhen(
                                uses.size() > MOST_USES,
                                "uses",
                                Sentence.of("basket.manyUses", Part.number(uses.size()), Part.number(MOST_USES))),
                        refusalWhen(
                                hasTwice(uses, use -> List.of(use.element(), use.use())),
                                "uses",
                                Sentence.of("basket.useTwice")),
                        refusalWhen(
                                !uses.stream().allMatch(KeptUse::hasIdOfAnElement),
                                "uses",
                                Sentence.of("basket.noElementId")),
                        refusalWhen(
                                uses.stream().anyMatch(KeptUse::hasAbsurdYears),
                                "uses",
                                Sentence.of("basket.absurdYears")),
                        refusalWhen(
                                users.size() > MOST_USERS,
                                "users",
                                Sentence.of("basket.manyUsers", Part.number(users.size()), Part.number(MOST_USERS))),
                        refusalWhen(
                                hasTwice(users, KeptUser::name)
                                        || users.stream().anyMatch(KeptUser::isUnfit),
                                "users",
                                Sentence.of("basket.userTwice")),
                        refusalWhen(isReversed(), "until", Sentence.of("basket.untilEarly")),
                        PlainText.refusal(topic, "topic", LONGEST_TOPIC)
                                .map(refused -> new UserError(
                                        refused.message(), List.of("input", "draft", "topic"), refused.code())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isReversed() {
        return until != null && wantedOn != null && until.isBefore(wantedOn);
    }

    private static <T> boolean hasTwice(Collection<T> all, Function<T, Object> what) {
        return all.stream().map(what).distinct().count() < all.size();
    }

    private static Optional<UserError> refusalWhen(boolean wrong, String field, Sentence why) {
        return wrong
                ? Optional.of(new UserError(why, List.of("input", "draft", field), UserError.Code.INVALID))
                : Optional.empty();
    }
}
