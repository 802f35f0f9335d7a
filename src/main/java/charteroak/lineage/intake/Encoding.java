package charteroak.lineage.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** A compression of request bodies. */
enum Encoding {
    IDENTITY {
        @Override
        InputStream decoded(InputStream sent) {
            return sent;
        }
    },
    GZIP {
        @Override
        InputStream decoded(InputStream sent) throws IOException {
            return new GZIPInputStream(sent);
        }
    },
    /** Deflate, with the zlib header that HTTP requires or without it, as many clients send it. */
    DEFLATE {
        @Override
        InputStream decoded(InputStream sent) throws IOException {
            BufferedInputStream again = new BufferedInputStream(sent);
            again.mark(2);
            int first = again.read();
            int second = again.read();
            again.reset();
            boolean header = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
            return new InflaterInputStream(again, new Inflater(!header));
        }
    };

    abstract InputStream decoded(InputStream sent) throws IOException;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The encoding that a header names; empty for one that is not supported. */
    static Optional<Encoding> named(@Nullable String header) {
        return switch (header == null ? "" : header.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> Optional.of(IDENTITY);
            case "gzip", "x-gzip" -> Optional.of(GZIP);
            case "deflate" -> Optional.of(DEFLATE);
            default -> Optional.empty();
        };
    }
}
