/**
 * For the tests of services that use Staunch: {@link dev.staunch.testkit.LeakDetector} fails a test in which a planted
 * secret shows up, {@link dev.staunch.testkit.ResultAssertions} opens results, {@link dev.staunch.testkit.StaunchRules}
 * are architecture rules, and {@link dev.staunch.testkit.HostileText} is what attackers send.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.testkit;
