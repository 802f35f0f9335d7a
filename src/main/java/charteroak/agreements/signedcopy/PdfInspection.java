package charteroak.agreements.signedcopy;

import charteroak.ground.sentence.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Says what keeps a file from being kept: it is empty, is no PDF, is locked, or does something when it is opened. */
final class PdfInspection {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** What a PDF can do, by the names of its actions and of what it can hold. */
    private static final Map<String, Harm> HARMS = Map.ofEntries(
            Map.entry("JavaScript", Harm.SCRIPT),
            Map.entry("JS", Harm.SCRIPT),
            Map.entry("XFA", Harm.SCRIPT),
            Map.entry("Launch", Harm.LAUNCH),
            Map.entry("ImportData", Harm.LAUNCH),
            Map.entry("SubmitForm", Harm.LAUNCH),
            Map.entry("GoToE", Harm.LAUNCH),
            Map.entry("EmbeddedFiles", Harm.FILE),
            Map.entry("EmbeddedFile", Harm.FILE),
            Map.entry("FileAttachment", Harm.FILE),
            Map.entry("EF", Harm.FILE),
            Map.entry("RichMedia", Harm.FILE));

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfInspection() {}

    private enum Harm {
        SCRIPT,
        LAUNCH,
        FILE
    }

    /** The fault of a file; empty where it may be kept. */
    static Optional<Sentence> fault(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return Optional.of(Sentence.of("signedCopy.empty"));
        }
        if (!startsAsPdf(file)) {
            return Optional.of(Sentence.of("signedCopy.noPdf"));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.isEncrypted()
                    ? Optional.of(Sentence.of("signedCopy.locked"))
                    : new PdfInspection().harm(document).map(PdfInspection::told);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(Sentence.of("signedCopy.noPdf"));
        }
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(START.length), START);
        }
    }

    private static Sentence told(Harm harm) {
        return switch (harm) {
            case SCRIPT -> Sentence.of("signedCopy.script");
            case LAUNCH -> Sentence.of("signedCopy.launch");
            case FILE -> Sentence.of("signedCopy.file");
        };
    }

    /** Looks at every object, whatever it hangs on, so that nothing is hidden by being reached another way. */
    private Optional<Harm> harm(PDDocument document) {
        Set<COSObjectKey> keys =
                new HashSet<>(document.getDocument().getXrefTable().keySet());
        return keys.stream()
                .map(key -> document.getDocument().getObjectFromPool(key))
                .flatMap(object -> harm(object).stream())
                .findFirst()
                .or(() -> harm(document.getDocumentCatalog().getCOSObject()));
    }

    private Optional<Harm> harm(@Nullable COSBase part) {
        if (part == null || !seen.add(part)) {
            return Optional.empty();
        }
        return switch (part) {
            case COSObject reference -> harm(reference.getObject());
            case COSArray array -> {
                for (COSBase each : array) {
                    Optional<Harm> harm = harm(each instanceof COSObject ? null : each);
                    if (harm.isPresent()) {
                        yield harm;
                    }
                }
                yield Optional.empty();
            }
            case COSDictionary dictionary -> harmOf(dictionary);
            default -> Optional.empty();
        };
    }

    private Optional<Harm> harmOf(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            Harm named = HARMS.get(entry.getKey().getName());
            Harm meant = entry.getValue() instanceof COSName name && isKind(entry.getKey())
                    ? HARMS.get(name.getName())
                    : null;
            if (named != null || meant != null) {
                return Optional.ofNullable(named == null ? meant : named);
            }
            Optional<Harm> within = harm(entry.getValue() instanceof COSObject ? null : entry.getValue());
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    private static boolean isKind(COSName key) {
        return key.equals(COSName.S) || key.equals(COSName.TYPE) || key.equals(COSName.SUBTYPE);
    }
}
