import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * An encrypted file: a mark, a salt, and chunks of up to 1 MB, each sealed by AES-256-GCM under a key that HKDF makes of the key file and
 * the salt. A chunk's number is its nonce and whether it is the last is sealed with it, so that none can be altered, moved or cut off.
 */
final class SealedChunks {

    private static final byte[] MARK = "charter oak sealed 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int CHUNK = 1 << 20;
    private static final int TAG = 16;

    private SealedChunks() {}

    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    static OutputStream to(OutputStream out, Path keyFile) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        out.write(MARK);
        out.write(salt);
        return new Sealing(new DataOutputStream(out), key(keyFile, salt));
    }

    static InputStream from(InputStream in, Path keyFile) throws IOException {
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            throw new IOException("it is not encrypted; leave the key file out");
        }
        return new Opening(new DataInputStream(in), key(keyFile, in.readNBytes(SALT)));
    }

    private static SecretKey key(Path file, byte[] salt) throws IOException {
        byte[] secret = Files.readAllBytes(file);
        if (secret.length < 16) {
            throw new IOException("the key file must have 16 bytes or more, such as 'openssl rand -out KEY 32' makes");
        }
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(MARK, 32));
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, long number, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }

    private static final class Sealing extends OutputStream {

        private final DataOutputStream out;
        private final SecretKey key;
        private final byte[] chunk = new byte[CHUNK];
        private int filled;
        private long number;

        Sealing(DataOutputStream out, SecretKey key) {
            this.out = out;
            this.key = key;
        }

        @Override
        public void write(int each) throws IOException {
            if (filled == CHUNK) {
                seal(false);
            }
            chunk[filled++] = (byte) each;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = from; at < from + length; ) {
                if (filled == CHUNK) {
                    seal(false);
                }
                int taken = Math.min(CHUNK - filled, from + length - at);
                System.arraycopy(bytes, at, chunk, filled, taken);
                filled += taken;
                at += taken;
            }
        }

        private void seal(boolean last) throws IOException {
            try {
                byte[] sealed =
                        cipher(Cipher.ENCRYPT_MODE, key, number++, last).doFinal(chunk, 0, filled);
                out.writeBoolean(last);
                out.writeInt(sealed.length);
                out.write(sealed);
                filled = 0;
            } catch (GeneralSecurityException failure) {
                throw new IOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            seal(true);
            out.close();
        }
    }

    private static final class Opening extends InputStream {

        private final DataInputStream in;
        private final SecretKey key;
        private ByteBuffer chunk = ByteBuffer.allocate(0);
        private boolean last;
        private long number;

        Opening(DataInputStream in, SecretKey key) {
            this.in = in;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            while (!chunk.hasRemaining()) {
                if (last) {
                    return -1;
                }
                open();
            }
            int taken = Math.min(length, chunk.remaining());
            chunk.get(bytes, from, taken);
            return taken;
        }

        private void open() throws IOException {
            try {
                last = in.readBoolean();
                int length = in.readInt();
                if (length < TAG || length > CHUNK + TAG) {
                    throw new IOException("the archive was altered");
                }
                byte[] sealed = in.readNBytes(length);
                chunk = ByteBuffer.wrap(
                        cipher(Cipher.DECRYPT_MODE, key, number++, last).doFinal(sealed));
            } catch (EOFException cut) {
                throw new IOException("the archive was cut off", cut);
            } catch (GeneralSecurityException refused) {
                throw new IOException("the archive was altered, or this is not its key", refused);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
