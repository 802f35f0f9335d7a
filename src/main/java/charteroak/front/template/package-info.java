/**
 * The texts from which documents are written: files in {@code document-templates}, each with its version, read and checked once. What a
 * template names must be a field of the facts that it is given, and what it opens it must close.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.store"})
package charteroak.front.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
