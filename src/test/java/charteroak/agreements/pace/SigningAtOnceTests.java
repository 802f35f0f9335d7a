package charteroak.agreements.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningAtOnceTests {

    @Test
    void takesAsLongAsTheSlowestTookAfterTheOneBefore() {
        assertThat(SigningAtOnce.share(signed(10, 30, 40))).contains(0.5);
        assertThat(SigningAtOnce.share(signed(25, 0))).contains(1.0);
    }

    @Test
    void isNotToldOfOnePartyOfWhatIsStillSignedOrOfWhatWasSignedAtOnce() {
        assertThat(SigningAtOnce.share(signed(10))).isEmpty();
        assertThat(SigningAtOnce.share(signed(10, 20, null))).isEmpty();
        assertThat(SigningAtOnce.share(signed(0, 0))).isEmpty();
        assertThat(SigningAtOnce.share(List.of(new PastCase(ActLeg.VOTE, null, 5), new PastCase(ActLeg.VOTE, null, 9))))
                .isEmpty();
    }

    private static List<PastCase> signed(@Nullable Integer... days) {
        return Stream.of(days)
                .map(each -> new PastCase(ActLeg.SIGNATURE, null, each))
                .toList();
    }
}
