/** A logger facade that shows only what is declared safe, and the engine that takes secrets out of free text. */
@org.jspecify.annotations.NullMarked
module dev.staunch.logging {
    requires transitive dev.staunch.core;
    requires transitive org.slf4j;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static ch.qos.logback.classic;
    requires static ch.qos.logback.core;

    exports dev.staunch.logging;
    exports dev.staunch.redaction;

    provides ch.qos.logback.classic.spi.Configurator with
            dev.staunch.logging.logback.RedactingConfigurator;
}
