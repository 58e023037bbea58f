/**
 * For the tests of services that use Staunch: {@link dev.staunch.testkit.LeakDetector} fails a test in which a planted
 * secret shows up, {@link dev.staunch.testkit.ResultAssertions} opens results,
 * {@link dev.staunch.testkit.StaunchRules} are architecture rules, and {@link dev.staunch.testkit.HostileText} is what
 * attackers send.
 *
 * <p>For JUnit Jupiter, jqwik and ArchUnit. What passes is not proven clean: a detector finds what was planted where
 * it looks.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.testkit;
