/**
 * How Jakarta Validation looks into domain primitives: {@link dev.staunch.unwrap.Extractors}. Not exported; the provider
 * finds it as a service.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.unwrap;
