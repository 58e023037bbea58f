/**
 * Who may do what, as evidence: a {@link dev.staunch.authorization.Policy} decides and issues a
 * {@link dev.staunch.authorization.Permit}, without which a protected operation cannot be called.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.authorization;
