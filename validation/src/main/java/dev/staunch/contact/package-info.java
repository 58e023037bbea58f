/**
 * How to reach people: {@link dev.staunch.contact.EmailAddress}, a mailbox of RFC 5321 in one spelling.
 *
 * <p>Its types are personal data and do not show it. That an address is well-formed does not mean that mail arrives,
 * or that it is the sender's.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.contact;
