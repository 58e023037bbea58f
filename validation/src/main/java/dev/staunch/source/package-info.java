/**
 * Fields from the formats of text alone: {@link dev.staunch.source.TextFields} reads query strings, submitted forms
 * and properties files.
 *
 * <p>Lengths and counts are checked before anything is decoded, nothing is decoded twice, and a name that is given
 * twice is neither dropped nor overwritten.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.source;
