package charteroak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** A clock that stands until it is moved, which an application can be given in place of its own. */
public final class SetClock extends Clock implements ApplicationContextInitializer<GenericApplicationContext> {

    private final ZoneId zone;
    private volatile Instant now;

    public SetClock(Instant now) {
        this(now, ZoneId.of("America/New_York"));
    }

    private SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void initialize(GenericApplicationContext application) {
        application.registerBean("setClock", Clock.class, () -> this, bean -> bean.setPrimary(true));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
