/** What the tests of a service need to prove that nothing leaks: leak detection, assertions, rules and hostile text. */
@org.jspecify.annotations.NullMarked
module dev.staunch.testkit {
    requires transitive dev.staunch.core;
    requires transitive dev.staunch.validation;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires transitive com.tngtech.archunit;
    requires org.slf4j;
    requires static ch.qos.logback.classic;
    requires static ch.qos.logback.core;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;

    exports dev.staunch.testkit;
    exports dev.staunch.testkit.arbitrary;
}
