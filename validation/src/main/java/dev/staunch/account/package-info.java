/**
 * What people choose for an account: a {@link dev.staunch.account.Username}, a {@link dev.staunch.account.Password}
 * and a {@link dev.staunch.account.DisplayName}, by the profiles of PRECIS (RFC 8265, RFC 8266).
 *
 * <p>Each is kept in one form, so that names which count as one are equal, or have one key. None shows itself. Not for
 * storing passwords: hash them slowly and with a salt.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.account;
