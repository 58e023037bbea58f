/**
 * Who may do what, as evidence: a {@link dev.staunch.authorization.Policy} decides and issues a
 * {@link dev.staunch.authorization.Permit}, without which a protected operation cannot be called.
 *
 * <p>Deny is the default, and a policy that throws permits nothing. A permit is good for one subject, one action and
 * one resource until it expires. Begin with {@link dev.staunch.authorization.Policy#of}. Not for finding out who the
 * subject is: that is for authentication.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.authorization;
