/** A logger facade that shows only what is declared safe, and the engine that takes secrets out of free text. */
@org.jspecify.annotations.NullMarked
module dev.staunch.logging {
    requires transitive dev.staunch.core;
    requires transitive org.slf4j;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;

    exports dev.staunch.logging;
    exports dev.staunch.redaction;
}
