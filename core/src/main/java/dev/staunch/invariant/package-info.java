/** What must always hold inside: a broken invariant is a defect and fails fast. */
@org.jspecify.annotations.NullMarked
package dev.staunch.invariant;
