/**
 * What people choose for an account: a {@link dev.staunch.account.Username}, a {@link dev.staunch.account.Password} and a
 * {@link dev.staunch.account.DisplayName}, by the profiles of PRECIS (RFC 8265, RFC 8266).
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.account;
