/** The code that README and docs show. Each class with a main method prints what the page beside it shows. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.snippets;
