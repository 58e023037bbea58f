/** How to reach people: {@link dev.staunch.contact.EmailAddress}. Its types are personal data and do not show it. */
@org.jspecify.annotations.NullMarked
package dev.staunch.contact;
