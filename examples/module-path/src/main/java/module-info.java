/** A service that is a named module itself. */
@org.jspecify.annotations.NullMarked
module dev.staunch.examples.modulepath {
    requires static org.jspecify;
    requires dev.staunch.logging;
    requires dev.staunch.validation;
}
