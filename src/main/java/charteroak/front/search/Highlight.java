package charteroak.front.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A piece of text in parts, of which the matching ones are marked. */
record Highlight(String field, List<HighlightPart> parts) {

    private static final int LONGEST = 300;
    private static final int BEFORE_FIRST_MATCH = 80;

    /** Makes a highlight from marked letters; a long text is cut around its first mark. */
    static Highlight of(String field, String text, BitSet marked) {
        int from =
                text.length() <= LONGEST ? 0 : wordStart(text, Math.max(0, marked.nextSetBit(0) - BEFORE_FIRST_MATCH));
        int to = Math.min(text.length(), from + LONGEST);
        List<HighlightPart> parts = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean matched = marked.get(at);
            int end = Math.min(to, matched ? marked.nextClearBit(at) : orEnd(marked.nextSetBit(at), to));
            parts.add(new HighlightPart(text.substring(at, end), matched));
            at = end;
        }
        return new Highlight(field, cut(parts, from > 0, to < text.length()));
    }

    private static int orEnd(int bit, int end) {
        return bit < 0 ? end : bit;
    }

    private static int wordStart(String text, int near) {
        int space = near == 0 ? -1 : text.lastIndexOf(' ', near);
        return space + 1;
    }

    private static List<HighlightPart> cut(List<HighlightPart> parts, boolean before, boolean after) {
        List<HighlightPart> cut = new ArrayList<>(parts);
        if (before) {
            cut.addFirst(new HighlightPart("… ", false));
        }
        if (after) {
            cut.addLast(new HighlightPart(" …", false));
        }
        return cut;
    }

    /** A part of a text, marked or not. */
    record HighlightPart(String text, boolean matched) {}
}
