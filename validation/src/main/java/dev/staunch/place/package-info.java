/**
 * Where things are: {@link dev.staunch.place.CountryCode}, one of the codes that ISO 3166-1 has assigned.
 *
 * <p>The list is that of the library and not of the JDK that happens to run. Languages and time zones are in
 * {@code dev.staunch.jdk}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.place;
