package charteroak.front.search;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Sentence;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * The place of a hit in a result, which is in order of score and then of id.
 *
 * @param mark the state of the index when the first page was read
 */
record HitPlace(long mark, float score, String id) {

    static HitPlace ofKey(String key) {
        String[] parts = key.split(":", 3);
        try {
            return new HitPlace(
                    Long.parseLong(parts[0]), Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16)), parts[2]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
            throw new InvalidInput(Sentence.of("search.cursor"));
        }
    }

    String cursor() {
        return Paging.cursor(mark + ":" + Integer.toHexString(Float.floatToIntBits(score)) + ":" + id);
    }

    /** What the index needs to continue after the hit. Things that are only listed are in order of id alone. */
    FieldDoc document(boolean listed) {
        Object[] order = listed ? new Object[] {new BytesRef(id)} : new Object[] {score, new BytesRef(id)};
        return new FieldDoc(Integer.MAX_VALUE, score, order);
    }
}
