package charteroak.ground.audit;

import charteroak.ground.fingerprint.Sha256;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The Merkle tree of RFC 6962: a leaf is hashed after a zero byte and an inner node after a one byte. The left half of
 * a tree is the largest power of two smaller than the whole.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** The root in lowercase hexadecimal; without leaves, the hash of nothing. */
    static String root(byte[]... leaves) {
        Deque<byte[]> subtrees = new ArrayDeque<>();
        for (int at = 0; at < leaves.length; at++) {
            subtrees.push(Sha256.of(LEAF, leaves[at]));
            for (int full = at + 1; full % 2 == 0; full /= 2) {
                joinLastTwo(subtrees);
            }
        }
        while (subtrees.size() > 1) {
            joinLastTwo(subtrees);
        }
        return HexFormat.of().formatHex(subtrees.isEmpty() ? Sha256.of() : subtrees.pop());
    }

    private static void joinLastTwo(Deque<byte[]> subtrees) {
        byte[] right = subtrees.pop();
        byte[] left = subtrees.pop();
        subtrees.push(Sha256.of(NODE, left, right));
    }
}
