package charteroak.agreements.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTests {

    /** The table of the expectations: two thirds, rounded up. */
    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4", "7, 5", "8, 6", "9, 6", "10, 7", "11, 8", "12, 8", "14, 10",
        "15, 10", "16, 11"
    })
    void twoThirdsAreRoundedUp(int seats, int needed) {
        assertThat(new Quorum(seats, needed).needed()).isEqualTo(needed);
        assertThat(new Quorum(seats, needed).reached()).isTrue();
        assertThat(new Quorum(seats, needed - 1).reached()).isFalse();
    }

    @Test
    void aBoardWithoutSeatsHasNone() {
        assertThat(new Quorum(0, 0).reached()).isFalse();
    }

    @Test
    void itSaysHowManyAreMissing() {
        assertThat(new Quorum(15, 9).inWords())
                .hasToString("9 of 15 seats are there; 10 are needed, so nothing that is decided counts.");
    }
}
