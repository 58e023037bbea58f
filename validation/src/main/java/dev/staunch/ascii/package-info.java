/** What is made of ASCII characters alone: sets of them, and the labels of host names. */
@org.jspecify.annotations.NullMarked
package dev.staunch.ascii;
