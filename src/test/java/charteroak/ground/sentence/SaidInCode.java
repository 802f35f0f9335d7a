package charteroak.ground.sentence;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the code makes it.
 *
 * @param key the key that the code names; null where it is not written there as it is
 * @param parts how many parts the code puts into it
 */
record SaidInCode(String file, @Nullable String key, int parts) {

    /** Every sentence that the code in a folder makes, but for the words of enums. */
    static List<SaidInCode> under(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SaidInCode> said = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = found.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("InWords.java") && contains(file, "Sentence.of("))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Scanner(unit.getSourceFile().getName(), said), null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return said;
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final List<SaidInCode> said;

        private Scanner(String file, List<SaidInCode> said) {
            this.file = file;
            this.said = said;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            if (call.getMethodSelect().toString().equals("Sentence.of")) {
                List<? extends ExpressionTree> arguments = call.getArguments();
                String key =
                        arguments.getFirst() instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : null;
                said.add(new SaidInCode(file, key, arguments.size() - 1));
            }
            return super.visitMethodInvocation(call, unused);
        }
    }
}
