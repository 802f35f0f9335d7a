package charteroak.ground.outbox;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer of which nothing is kept: a little is read, so that the connection can be used again, and the rest is not. */
final class LittleRead implements BodySubscriber<Void> {

    static final int MOST = 8_192;

    private final CompletableFuture<Void> read = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long bytes;

    static BodyHandler<Void> answers() {
        return status -> new LittleRead();
    }

    @Override
    public CompletionStage<Void> getBody() {
        return read;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        bytes += more.stream().mapToLong(ByteBuffer::remaining).sum();
        if (bytes > MOST) {
            Objects.requireNonNull(subscription).cancel();
            onComplete();
        }
    }

    /** The status was said before the body broke off. */
    @Override
    public void onError(Throwable failure) {
        onComplete();
    }

    @Override
    public void onComplete() {
        read.complete(null);
    }
}
