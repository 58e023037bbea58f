/**
 * What an adapter of a framework needs to know of a type that is made from one text or number: its parser, and what is
 * written in its place.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.convert;
