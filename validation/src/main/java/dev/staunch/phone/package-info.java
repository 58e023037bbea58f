/**
 * Telephone numbers: {@link dev.staunch.phone.PhoneNumber}, in the form of E.164, for users of libphonenumber.
 *
 * <p>The country is said and not assumed. Needs {@code com.googlecode.libphonenumber:libphonenumber}, which the module
 * does not bring and whose numbering plans change; a number that was stored is read back whatever they say.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.phone;
