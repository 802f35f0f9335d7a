package charteroak.agreements.signedcopy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 in sixty-four hexadecimal digits, under which files are known. */
final class ContentHash {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private ContentHash() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String of(byte[] content) {
        return told(begun().digest(content));
    }

    static String told(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
