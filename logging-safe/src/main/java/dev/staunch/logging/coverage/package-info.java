/** Shows, in a running service, which ways into its logs are covered by redaction and which are not. */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.coverage;
