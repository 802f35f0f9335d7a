/** What a word is: how texts are cut into words, folded and stemmed, and which words of the field stand for each other. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.front.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
