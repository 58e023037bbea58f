/**
 * Shows, in a running service, which ways into its logs are covered by redaction and which are not:
 * {@link dev.staunch.logging.coverage.CoverageReport}.
 *
 * <p>It sends random canaries through every way to log and looks at each sink for them. It runs by itself at the
 * start; {@code staunch.logging.coverage} decides whether a gap is a warning or ends the start.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.coverage;
