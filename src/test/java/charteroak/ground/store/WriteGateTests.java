package charteroak.ground.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.ground.store.WritesRefused.Reason;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WriteGateTests {

    @Test
    void nothingIsWrittenWhileTheDiskIsNearlyFullAndItGoesOnWhenThereIsRoom() throws Exception {
        AtomicLong free = new AtomicLong(1_000);
        WriteGate gate = new WriteGate(free::get, 1_000);
        assertThat(gate.<String, RuntimeException>through(() -> "written")).isEqualTo("written");
        free.set(999);
        Thread.sleep(250);
        assertThatThrownBy(() -> gate.through(() -> "written"))
                .isInstanceOfSatisfying(
                        WritesRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DISK_NEARLY_FULL))
                .hasMessageContaining("reading goes on");
        free.set(1_000);
        Thread.sleep(250);
        assertThat(gate.<String, RuntimeException>through(() -> "written")).isEqualTo("written");
    }

    @Test
    void writersWaitWhileTheGateIsHeldAndItIsHeldOnlyOnceTheyAreDone() throws Exception {
        WriteGate gate = WriteGate.open();
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(3)) {
            var writer = people.submit(() -> gate.through(() -> {
                writing.countDown();
                assertThat(finish.await(10, TimeUnit.SECONDS)).isTrue();
                return gate.<String, RuntimeException>through(() -> "a write within a write");
            }));
            assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            var holder = people.submit(() -> gate.held(() -> {
                held.countDown();
                return release.await(10, TimeUnit.SECONDS);
            }));
            assertThat(held.await(200, TimeUnit.MILLISECONDS)).isFalse();
            finish.countDown();
            assertThat(writer.get(10, TimeUnit.SECONDS)).isEqualTo("a write within a write");
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
            var late = people.submit(() -> gate.<String, RuntimeException>through(() -> "late"));
            Thread.sleep(100);
            assertThat(late.isDone()).isFalse();
            release.countDown();
            assertThat(holder.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(late.get(10, TimeUnit.SECONDS)).isEqualTo("late");
        }
    }
}
