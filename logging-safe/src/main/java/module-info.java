/**
 * A logger facade that shows only what is declared safe, and the engine that takes secrets out of free text.
 *
 * <p>Logback and Log4j find the redaction of all events through the class path ({@code META-INF/services}). The descriptor
 * cannot name those services: a module that provides a service of an absent module does not resolve, and both are optional.
 * On the module path an application's module provides Logback's.
 */
@org.jspecify.annotations.NullMarked
module dev.staunch.logging {
    requires transitive dev.staunch.core;
    requires transitive org.slf4j;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static ch.qos.logback.classic;
    requires static ch.qos.logback.core;
    requires static java.logging;
    requires static spring.boot;
    requires static spring.beans;
    requires static spring.context;
    requires static spring.core;
    requires static java.desktop;
    requires static org.apache.logging.log4j;
    requires static org.apache.logging.log4j.core;

    exports dev.staunch.logging;
    exports dev.staunch.logging.coverage;
    exports dev.staunch.logging.logback;
    exports dev.staunch.redaction;

    uses dev.staunch.logging.sink.Sinks;

    provides dev.staunch.logging.sink.Sinks with
            dev.staunch.logging.jul.JulSinks,
            dev.staunch.logging.log4j.Log4jSinks,
            dev.staunch.logging.logback.sink.LogbackSinks;

    opens dev.staunch.logging.boot to
            spring.core;
}
