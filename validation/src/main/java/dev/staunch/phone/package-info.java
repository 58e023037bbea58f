/** Telephone numbers, for users of libphonenumber. */
@org.jspecify.annotations.NullMarked
package dev.staunch.phone;
