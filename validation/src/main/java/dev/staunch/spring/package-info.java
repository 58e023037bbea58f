/** Domain primitives as parameters and properties, for users of Spring. */
@org.jspecify.annotations.NullMarked
package dev.staunch.spring;
