package charteroak.hygiene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for what must never be written down in a repository: keys, tokens, passwords. */
final class SecretScan {

    private static final Pattern FILES_OF_KEYS = Pattern.compile(
            ".*\\.(pem|key|p12|pfx|jks|keystore|kdbx)|(.*/)?(\\.env|id_rsa|id_ed25519|\\.netrc|\\.pgpass)");
    private static final Map<String, Pattern> WRITTEN = new LinkedHashMap<>();
    private static final double RANDOM = 3.3;

    static {
        WRITTEN.put("a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"));
        WRITTEN.put("a private key as JSON", Pattern.compile("\"(d|k)\"\\s*:\\s*\"[A-Za-z0-9_-]{40,}\""));
        WRITTEN.put("a cloud key", Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bAIza[0-9A-Za-z_-]{35}\\b"));
        WRITTEN.put(
                "a forge token",
                Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36}|\\bgithub_pat_[A-Za-z0-9_]{60,}|\\bglpat-[\\w-]{20}"));
        WRITTEN.put("a package token", Pattern.compile("\\bnpm_[A-Za-z0-9]{36}|_authToken\\s*=\\s*[^$\\s]"));
        WRITTEN.put("a chat token", Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{10,}"));
        WRITTEN.put(
                "a signed token",
                Pattern.compile("\\beyJ[A-Za-z0-9_-]{12,}\\.eyJ[A-Za-z0-9_-]{12,}\\.[A-Za-z0-9_-]{12,}"));
        WRITTEN.put(
                "a password in an address",
                Pattern.compile("\\b[a-z][a-z0-9+]*://[^/\\s:@\"'{}$<>]+:[^/\\s@\"'{}$<>]+@[a-z0-9]"));
        WRITTEN.put(
                "a password",
                Pattern.compile(
                        "(?i)(?:password|passwd|secret|api[_-]?key|token)[\"']?\\s*[:=]\\s*[\"']?([A-Za-z0-9+/=_-]{16,})(?=[\"'\\s,;]|$)"));
    }

    private SecretScan() {}

    /** What was found, where. */
    static List<String> in(Path root, List<String> files) {
        return files.stream().flatMap(file -> in(root, file)).toList();
    }

    private static Stream<String> in(Path root, String file) {
        if (FILES_OF_KEYS.matcher(file).matches()) {
            return Stream.of(file + ": a file of keys");
        }
        String text = text(root.resolve(file));
        return WRITTEN.entrySet().stream()
                .flatMap(kind -> kind.getValue()
                        .matcher(text)
                        .results()
                        .filter(found -> found.groupCount() == 0
                                || !kind.getKey().equals("a password")
                                || looksRandom(found.group(1)))
                        .map(found -> "%s:%d: %s".formatted(file, line(text, found.start()), kind.getKey())));
    }

    /** Names and sentences repeat their letters; what was made at random has some of each kind. */
    private static boolean looksRandom(String value) {
        Matcher digits = Pattern.compile("\\d").matcher(value);
        Matcher letters = Pattern.compile("[A-Za-z]").matcher(value);
        return digits.find() && letters.find() && entropy(value) > RANDOM;
    }

    private static double entropy(String value) {
        return value.chars()
                .distinct()
                .mapToDouble(letter -> {
                    double share = value.chars().filter(each -> each == letter).count() / (double) value.length();
                    return -share * Math.log(share) / Math.log(2);
                })
                .sum();
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
    }

    private static String text(Path file) {
        try {
            return file.toString().endsWith(".gz") ? unpacked(file) : Files.readString(file);
        } catch (MalformedInputException notText) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unpacked(Path file) throws IOException {
        try (var text = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
