package charteroak.front.seedformat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a seed file. */
final class SeedText {

    private SeedText() {}

    /** Reads UTF-8, with or without a byte order mark; anything else is a problem at its line. */
    static Optional<String> of(String file, byte[] bytes, Reading reading) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            int line = 1;
            for (int index = 0; index < input.position(); index++) {
                line += bytes[index] == '\n' ? 1 : 0;
            }
            reading.unreadable(new SeedPlace(file, line), "a character is not UTF-8; save the file as UTF-8.");
            return Optional.empty();
        }
        String text = output.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
