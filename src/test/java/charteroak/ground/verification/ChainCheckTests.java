package charteroak.ground.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.verification.BrokenLink.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tampers with thousands of chains made at random. */
class ChainCheckTests {

    /** What the hash of the change in the test of the first form was when that was the only one. */
    private static final String FIRST_FORM = "a394559263eaf624cd50c91cc33f24ae44b8fab5c5f436e3f1112d9ad368883e";

    @Test
    void findsNothingWrongWithWhatNobodyTouched() {
        each(chain -> assertThat(chain.broken(chain.head)).isEmpty());
    }

    @Test
    void namesTheChangeInWhichOneBitWasFlippedAndWhatItBelongsTo() {
        each(chain -> {
            int at = chain.random.nextInt(chain.kept.size());
            List<String> properties = new ArrayList<>(chain.kept.get(at).keySet());
            Collections.sort(properties);
            String property = properties.get(chain.random.nextInt(properties.size()));
            boolean last = at == chain.kept.size() - 1;
            if (chain.flip(at, property)) {
                assertThat(chain.broken(null)).hasValueSatisfying(broken -> {
                    assertThat(broken.sequence()).as(property).isEqualTo(at + 1);
                    assertThat(broken.fault()).as(property).isIn(faults(property, last));
                });
            }
        });
    }

    @Test
    void namesTheChangeThatWasRemoved() {
        each(chain -> {
            int at = chain.random.nextInt(chain.kept.size());
            boolean last = at == chain.kept.size() - 1;
            chain.kept.remove(at);
            assertThat(chain.broken(null)).hasValueSatisfying(broken -> {
                assertThat(broken.sequence()).isEqualTo(at + 1);
                assertThat(broken.fault()).isEqualTo(last ? Fault.TRUNCATED : Fault.MISSING);
            });
        });
    }

    @Test
    void namesTheFirstOfTwoChangesThatWereExchanged() {
        each(chain -> {
            int other = chain.random.nextInt(chain.kept.size());
            int one = chain.random.nextInt(other + 1);
            if (one == other) {
                return;
            }
            chain.swap(one, other);
            assertThat(chain.broken(null)).hasValueSatisfying(broken -> {
                assertThat(broken.sequence()).isEqualTo(one + 1);
                assertThat(broken.fault()).isEqualTo(Fault.MOVED);
            });
        });
    }

    @Test
    void namesThePropertyThatWasAddedOrTakenAway() {
        each(chain -> {
            int at = chain.random.nextInt(chain.kept.size());
            Map<String, Object> change = chain.kept.get(at);
            switch (chain.random.nextInt(4)) {
                case 0 -> change.put("note", "added");
                case 1 -> change.put("before", change.get("before") + " more");
                case 2 -> change.remove("actor");
                default -> change.put("subject", 7L);
            }
            assertThat(chain.broken(null)).hasValueSatisfying(broken -> {
                assertThat(broken.sequence()).isEqualTo(at + 1);
                assertThat(broken.fault()).isEqualTo(Fault.CONTENT);
            });
        });
    }

    @Test
    void seesThatTheHeadWasAltered() {
        each(chain -> {
            ChainHead head = chain.head;
            chain.head = new ChainHead(head.sequence(), "f" + head.hash().substring(1) + "0");
            assertThat(chain.broken(null).map(BrokenLink::fault)).contains(Fault.HEAD);
            chain.head = new ChainHead(head.sequence() - 1, head.hash());
            assertThat(chain.broken(null).map(BrokenLink::fault)).contains(Fault.HEAD);
            chain.head = new ChainHead(head.sequence() + 1, head.hash());
            assertThat(chain.broken(null).map(BrokenLink::fault)).contains(Fault.TRUNCATED);
        });
    }

    @Test
    void knowsARewrittenTrailByAHeadThatWasKeptElsewhere() {
        each(chain -> {
            ChainHead exported = chain.head;
            chain.append(chain.random.nextInt(4));
            assertThat(chain.broken(exported)).isEmpty();
            chain.rewriteFrom(chain.random.nextInt((int) exported.sequence()));
            assertThat(chain.broken(null)).isEmpty();
            assertThat(chain.broken(exported)).hasValueSatisfying(broken -> {
                assertThat(broken.sequence()).isEqualTo(exported.sequence());
                assertThat(broken.fault()).isEqualTo(Fault.REWRITTEN);
            });
        });
    }

    @Test
    void tellsWhereOneTextEndsAndTheNextBegins() {
        Map<String, Object> one = Map.of("actor", "ab", "action", "c", "subject", "s");
        Map<String, Object> other = Map.of("actor", "a", "action", "bc", "subject", "s");
        assertThat(sealed(one)).isNotEqualTo(sealed(other));
        Map<String, Object> before = Map.of("actor", "a", "action", "b", "subject", "s", "before", "x");
        Map<String, Object> after = Map.of("actor", "a", "action", "b", "subject", "s", "after", "x");
        assertThat(sealed(before)).isNotEqualTo(sealed(after));
        assertThat(sealed(Map.of("actor", "a", "action", "b", "subject", "s", "before", "")))
                .isNotEqualTo(sealed(Map.of("actor", "a", "action", "b", "subject", "s")));
    }

    @Test
    void noHashConfirmsAGuess() {
        Map<String, Object> content = Map.of("actor", "a", "action", "b", "subject", "s");
        SealedChange change = SealedChange.after(ChainHead.START, Instant.EPOCH, content);
        Map<String, Object> guessed = new HashMap<>(change.properties());
        guessed.put("salt", "0".repeat(32));
        assertThat(new SealedChange(guessed).computedHash()).isNotEqualTo(change.computedHash());
        assertThat(SealedChange.after(ChainHead.START, Instant.EPOCH, content).head())
                .isNotEqualTo(change.head());
    }

    @Test
    void stillVerifiesChangesOfTheFirstForm() {
        Map<String, Object> old = new HashMap<>(Map.of(
                "id",
                "change-1",
                "sequence",
                1L,
                "at",
                "1970-01-01T00:00:00Z",
                "actor",
                "a",
                "action",
                "b",
                "subject",
                "s"));
        old.put("previousHash", ChainHead.START.hash());
        old.put("hash", new SealedChange(old).computedHash());
        assertThat(old.get("hash")).isEqualTo(FIRST_FORM);
        ChainCheck check = new ChainCheck(null);
        SealedChange first = new SealedChange(old);
        check.next(first);
        SealedChange second =
                SealedChange.after(first.head(), Instant.EPOCH, Map.of("actor", "a", "action", "b", "subject", "s"));
        check.next(second);
        check.end(second.head());
        assertThat(check.broken()).isEmpty();
    }

    private static String sealed(Map<String, Object> content) {
        Map<String, Object> alike = new HashMap<>(
                SealedChange.after(ChainHead.START, Instant.EPOCH, content).properties());
        alike.put("id", "change");
        alike.put("salt", "salt");
        return new SealedChange(alike).computedHash();
    }

    private static List<Fault> faults(String property, boolean last) {
        return switch (property) {
            case "hash" -> List.of(Fault.HASH);
            case "previousHash" -> List.of(Fault.PREVIOUS_HASH);
            case "sequence" -> last ? List.of(Fault.MISSING, Fault.TRUNCATED) : List.of(Fault.MISSING);
            default -> List.of(Fault.CONTENT);
        };
    }

    private static void each(Consumer<TamperedChain> tamper) {
        qt().withExamples(1_500)
                .withShrinkCycles(0)
                .forAll(longs().all())
                .checkAssert(seed -> tamper.accept(new TamperedChain(seed)));
    }
}
