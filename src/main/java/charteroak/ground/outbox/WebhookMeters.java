package charteroak.ground.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Measures what waits for each webhook and how many of its queues are stopped, so that whoever watches the server is alarmed. */
@Component
record WebhookMeters(Webhooks webhooks, OutboxRecords records) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : webhooks.names()) {
            gauge(registry, name, "waiting", WebhookStanding::waiting);
            gauge(registry, name, "stopped", WebhookStanding::stopped);
        }
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<WebhookStanding> number) {
        Gauge.builder(
                        "charteroak.webhook." + what,
                        () -> records.standings(List.of(name)).stream()
                                .mapToDouble(number)
                                .sum())
                .tag("webhook", name)
                .register(registry);
    }
}
