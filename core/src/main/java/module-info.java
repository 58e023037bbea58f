/**
 * Results, errors, parsers and forms, invariants, sensitive values and authorisation evidence.
 *
 * <p>The module needs nothing at run time but the JDK; the Vavr bridge in {@code dev.staunch.vavr} works when Vavr is
 * present and is otherwise never loaded.
 */
@org.jspecify.annotations.NullMarked
module dev.staunch.core {
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static io.vavr;

    exports dev.staunch.authorization;
    exports dev.staunch.classification;
    exports dev.staunch.error;
    exports dev.staunch.invariant;
    exports dev.staunch.parse;
    exports dev.staunch.result;
    exports dev.staunch.sensitive;
    exports dev.staunch.vavr;
}
