/** Fields from the formats of text alone: query strings, submitted forms and properties files. */
@org.jspecify.annotations.NullMarked
package dev.staunch.source;
