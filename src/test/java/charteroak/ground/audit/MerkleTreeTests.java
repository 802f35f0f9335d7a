package charteroak.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

    @Test
    void hashesNothingAndOneEmptyLeafAsTheStandardDoes() {
        assertThat(MerkleTree.root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(MerkleTree.root(new byte[0]))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void comesToWhatTheDefinitionComesToForEverySize() throws Exception {
        Random random = new Random(6962);
        for (int size = 0; size <= 130; size++) {
            byte[][] leaves = new byte[size][];
            for (int at = 0; at < size; at++) {
                leaves[at] = new byte[random.nextInt(40)];
                random.nextBytes(leaves[at]);
            }
            assertThat(MerkleTree.root(leaves)).isEqualTo(HexFormat.of().formatHex(defined(leaves)));
        }
    }

    @Test
    void dependsOnEveryLeafAndOnTheirOrder() {
        byte[][] leaves = {{1}, {2}, {3}, {4}, {5}};
        String root = MerkleTree.root(leaves);
        for (int at = 0; at < leaves.length; at++) {
            byte[][] changed = leaves.clone();
            changed[at] = new byte[] {9};
            assertThat(MerkleTree.root(changed)).isNotEqualTo(root);
        }
        assertThat(MerkleTree.root(new byte[][] {{2}, {1}, {3}, {4}, {5}})).isNotEqualTo(root);
        assertThat(MerkleTree.root(Arrays.copyOf(leaves, 4))).isNotEqualTo(root);
    }

    private static byte[] defined(byte[][] leaves) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        if (leaves.length == 0) {
            return digest.digest();
        }
        if (leaves.length == 1) {
            digest.update((byte) 0);
            return digest.digest(leaves[0]);
        }
        int split = 1;
        while (split * 2 < leaves.length) {
            split *= 2;
        }
        byte[] left = defined(Arrays.copyOfRange(leaves, 0, split));
        byte[] right = defined(Arrays.copyOfRange(leaves, split, leaves.length));
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
