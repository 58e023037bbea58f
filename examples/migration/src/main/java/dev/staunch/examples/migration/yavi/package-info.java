/** From a YAVI validator beside a class to a form that makes the value. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.migration.yavi;
