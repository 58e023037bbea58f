/** HTTP: requests become orders, results become responses. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.spring.web;
